import type { Company } from '../company.ts';

export default {
  id: 'particular-audience',
  name: 'Particular Audience',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Suggests products and adverts to shoppers from what they looked at.',
  hosts: {
    'particularaudience.com': 'recommendation',
  },
  privacy: 'https://particularaudience.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://particularaudience.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
