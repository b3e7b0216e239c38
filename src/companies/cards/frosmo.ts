import type { Company } from '../company.ts';

export default {
  id: 'frosmo',
  name: 'Frosmo',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Changes pages for each visitor and suggests products, mostly for shops and betting sites.',
  hosts: {
    'frosmo.com': 'personalization',
    'inpref.com': 'personalization',
    'inpref.s3.amazonaws.com': 'personalization',
  },
  privacy: 'https://frosmo.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://frosmo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
