import type { Company } from '../company.ts';

export default {
  id: 'demandscience',
  name: 'DemandScience',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells business contacts and aims adverts at the staff of chosen firms with Terminus.',
  hosts: {
    'demandscience.com': 'identity',
    'terminus.services': 'identity',
    'terminus.com': 'identity',
  },
  listed: ['Terminus'],
  privacy: 'https://demandscience.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://demandscience.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
