import type { Company } from '../company.ts';

export default {
  id: 'leadlander',
  name: 'LeadLander',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tells site owners which firms their visitors work for.',
  hosts: {
    'leadlander.com': 'identity',
    'trackalyzer.com': 'identity',
    'formalyzer.com': 'identity',
  },
  listed: ['LeadLander'],
  privacy: 'https://www.leadlander.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leadlander.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
