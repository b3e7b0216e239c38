import type { Company } from '../company.ts';

export default {
  id: 'delacon',
  name: 'Delacon',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Ties phone calls to ads for Australian firms.',
  hosts: {
    'delacon.com': 'analytics',
    'delacon.com.au': 'analytics',
    'delaconcorp.com': 'analytics',
  },
  privacy: 'https://www.delacon.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.delacon.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
