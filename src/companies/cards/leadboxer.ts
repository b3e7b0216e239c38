import type { Company } from '../company.ts';

export default {
  id: 'leadboxer',
  name: 'LeadBoxer',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Tells site owners which firms and known contacts visit them.',
  hosts: {
    'leadboxer.com': 'identity',
  },
  listed: ['LeasdBoxer'],
  privacy: 'https://www.leadboxer.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leadboxer.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
