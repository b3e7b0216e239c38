import type { Company } from '../company.ts';

export default {
  id: 'clicktripz',
  name: 'Clicktripz',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Opens competing hotel offers while people search on travel sites.',
  hosts: {
    'clicktripz.com': 'advertising',
  },
  listed: ['Clicktripz'],
  privacy: 'https://www.clicktripz.com/privacy.php',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clicktripz.com/privacy.php', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
