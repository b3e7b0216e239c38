import type { Company } from '../company.ts';

export default {
  id: 'ipapi',
  name: 'ipapi',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Tells a page from the internet address roughly where its visitor is.',
  hosts: {
    'ipapi.co': 'utility',
  },
  privacy: 'https://ipapi.co/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ipapi.co/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
