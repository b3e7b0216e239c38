import type { Company } from '../company.ts';

export default {
  id: 'smartling',
  name: 'Smartling',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Translates websites and delivers them in other languages.',
  hosts: {
    'smartling.com': 'utility',
  },
  privacy: 'https://www.smartling.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smartling.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
