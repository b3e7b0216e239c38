import type { Company } from '../company.ts';

export default {
  id: 'nexi-nordics',
  name: 'Nexi Nordics',
  parent: 'Nexi',
  country: 'DK',
  role: 'processor',
  about: 'Handles card payments for Nordic online shops, also as Nets Easy.',
  hosts: {
    'nets.eu': 'utility',
    'dibspayment.eu': 'utility',
    'dibspayment.com': 'utility',
  },
  privacy: 'https://www.nexigroup.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nexigroup.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
