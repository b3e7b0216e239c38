import type { Company } from '../company.ts';

export default {
  id: 'kiwi-com',
  name: 'Kiwi.com',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Flight search boxes on travel sites.',
  hosts: {
    'kiwi.com': 'utility',
    'skypicker.com': 'utility',
  },
  privacy: 'https://www.kiwi.com/en/pages/content/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kiwi.com/en/pages/content/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
