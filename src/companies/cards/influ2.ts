import type { Company } from '../company.ts';

export default {
  id: 'influ2',
  name: 'Influ2',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims adverts at named workers of chosen firms.',
  hosts: {
    'influ2.com': 'identity',
  },
  privacy: 'https://www.influ2.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.influ2.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
