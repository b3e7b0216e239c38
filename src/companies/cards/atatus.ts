import type { Company } from '../company.ts';

export default {
  id: 'atatus',
  name: 'Atatus',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Measures page speed and errors in visitors’ browsers.',
  hosts: {
    'atatus.com': 'analytics',
  },
  privacy: 'https://www.atatus.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.atatus.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
