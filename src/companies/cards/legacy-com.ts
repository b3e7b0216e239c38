import type { Company } from '../company.ts';

export default {
  id: 'legacy-com',
  name: 'Legacy.com',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Obituary pages of newspapers, with ads.',
  hosts: {
    'legacy.com': 'content',
  },
  privacy: 'https://www.legacy.com/about/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.legacy.com/about/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
