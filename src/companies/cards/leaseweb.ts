import type { Company } from '../company.ts';

export default {
  id: 'leaseweb',
  name: 'Leaseweb',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Rents out servers and delivers files for other companies.',
  hosts: {
    'leaseweb.com': 'hosting',
    'leaseweb.net': 'hosting',
    'leasewebcdn.com': 'hosting',
    'lswcdn.net': 'hosting',
  },
  listed: ['LeaseWeb'],
  privacy: 'https://www.leaseweb.com/en/legal/privacy-statement',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leaseweb.com/en/legal/privacy-statement', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
