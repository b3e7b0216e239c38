import type { Company } from '../company.ts';

export default {
  id: 'ehub',
  name: 'eHUB',
  parent: null,
  country: 'CZ',
  role: 'both',
  about: 'Czech affiliate network that counts orders from partner sites.',
  hosts: {
    'ehub.cz': 'advertising',
  },
  privacy: 'https://ehub.cz/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ehub.cz/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
