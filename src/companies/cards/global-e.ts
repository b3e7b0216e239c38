import type { Company } from '../company.ts';

export default {
  id: 'global-e',
  name: 'Global-e',
  parent: null,
  country: 'IL',
  role: 'controller',
  about: 'Sells goods abroad for web shops in the buyer’s own money.',
  hosts: {
    'global-e.com': 'utility',
    'globale.com': 'utility',
    'bglobale.com': 'utility',
    'borderfree.com': 'utility',
    'fiftyone.com': 'utility',
    'flow.io': 'utility',
  },
  listed: ['Global-e', 'Borderfree'],
  privacy: 'https://www.global-e.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.global-e.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
