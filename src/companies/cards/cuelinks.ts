import type { Company } from '../company.ts';

export default {
  id: 'cuelinks',
  name: 'Cuelinks',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Turns links to Indian shops into links that pay a commission.',
  hosts: {
    'cuelinks.com': 'advertising',
    'linksredirect.com': 'advertising',
  },
  privacy: 'https://www.cuelinks.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cuelinks.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
