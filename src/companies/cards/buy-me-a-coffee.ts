import type { Company } from '../company.ts';

export default {
  id: 'buy-me-a-coffee',
  name: 'Buy Me a Coffee',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Puts small-donation buttons and pop-up widgets on blogs.',
  hosts: {
    'buymeacoffee.com': 'utility',
  },
  privacy: 'https://www.buymeacoffee.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.buymeacoffee.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
