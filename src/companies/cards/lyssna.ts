import type { Company } from '../company.ts';

export default {
  id: 'lyssna',
  name: 'Lyssna',
  parent: null,
  country: 'AU',
  role: 'both',
  about: 'Pays people to test designs and pages; formerly UsabilityHub.',
  hosts: {
    'lyssna.com': 'customer-support',
    'usabilityhub.com': 'customer-support',
  },
  privacy: 'https://www.lyssna.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lyssna.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
