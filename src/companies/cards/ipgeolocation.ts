import type { Company } from '../company.ts';

export default {
  id: 'ipgeolocation',
  name: 'ipgeolocation.io',
  parent: null,
  country: 'PK',
  role: 'both',
  about: 'Tells a page from the internet address roughly where its visitor is.',
  hosts: {
    'ipgeolocation.io': 'utility',
  },
  privacy: 'https://ipgeolocation.io/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ipgeolocation.io/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
