import type { Company } from '../company.ts';

export default {
  id: 'nudata',
  name: 'NuData Security',
  parent: 'Mastercard',
  country: 'CA',
  role: 'processor',
  about: 'Recognises account holders by the way they type and move the mouse.',
  hosts: {
    'nudatasecurity.com': 'fingerprinting',
  },
  privacy: 'https://nudatasecurity.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://nudatasecurity.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
