import type { Company } from '../company.ts';

export default {
  id: 'raisely',
  name: 'Raisely',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Australian fundraising pages and donation forms of charities.',
  hosts: {
    'raisely.com': 'utility',
  },
  privacy: 'https://raisely.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://raisely.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
