import type { Company } from '../company.ts';

export default {
  id: 'syte',
  name: 'Syte',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Finds look-alike products from pictures and suggests them to shoppers.',
  hosts: {
    'syteapi.com': 'recommendation',
    'syte.ai': 'recommendation',
  },
  listed: ['Syte'],
  privacy: 'https://www.syte.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.syte.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
