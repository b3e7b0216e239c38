import type { Company } from '../company.ts';

export default {
  id: 'db-ip',
  name: 'DB-IP',
  parent: null,
  country: 'BE',
  role: 'both',
  about: 'Tells a page from the internet address roughly where its visitor is.',
  hosts: {
    'db-ip.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://db-ip.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
