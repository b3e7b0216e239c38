import type { Company } from '../company.ts';

export default {
  id: 'elavon',
  name: 'Elavon',
  parent: 'U.S. Bancorp',
  country: 'US',
  role: 'processor',
  about: 'Takes card payments in shops, formerly as Sage Pay and Opayo.',
  hosts: {
    'elavon.com': 'utility',
    'sagepay.com': 'utility',
    'opayo.io': 'utility',
    'opayo.co.uk': 'utility',
    'opayo.eu.elavon.com': 'utility',
    'convergepay.com': 'utility',
  },
  listed: ['sage Pay'],
  privacy: 'https://www.elavon.com/privacy-pledge.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.elavon.com/privacy-pledge.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
