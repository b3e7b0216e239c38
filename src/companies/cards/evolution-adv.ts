import type { Company } from '../company.ts';

export default {
  id: 'evolution-adv',
  name: 'Evolution ADV',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Sells advertising on smaller Italian sites.',
  hosts: {
    'evolutionadv.it': 'advertising',
  },
  privacy: 'https://www.evolutionadv.it/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.evolutionadv.it/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
