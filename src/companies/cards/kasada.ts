import type { Company } from '../company.ts';

export default {
  id: 'kasada',
  name: 'Kasada',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Makes browsers solve hidden tasks so that shops and airlines can shut out robots.',
  hosts: {
    'kasada.io': 'fingerprinting',
  },
  privacy: 'https://www.kasada.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kasada.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
