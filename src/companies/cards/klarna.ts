import type { Company } from '../company.ts';

export default {
  id: 'klarna',
  name: 'Klarna',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: 'Pay-later messages in shops; follows browsing on shop pages and checks credit.',
  hosts: {
    'klarna.com': 'utility',
    'klarna.net': 'utility',
    'klarnacdn.net': 'utility',
    'klarnaservices.com': 'utility',
    'klarnaevt.com': 'analytics',
    'klarnapayments.com': 'utility',
  },
  listed: ['Klarna'],
  privacy: 'https://www.klarna.com/international/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.klarna.com/international/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
