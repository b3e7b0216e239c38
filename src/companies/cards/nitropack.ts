import type { Company } from '../company.ts';

export default {
  id: 'nitropack',
  name: 'NitroPack',
  parent: 'WP Engine',
  country: 'BG',
  role: 'processor',
  about: 'Speeds up other sites’ pages from its own servers.',
  hosts: {
    'getnitropack.com': 'analytics',
    'nitropack.io': 'cdn',
    'nitropack.com': 'cdn',
  },
  privacy: 'https://nitropack.io/page/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://nitropack.io/page/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
