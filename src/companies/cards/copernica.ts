import type { Company } from '../company.ts';

export default {
  id: 'copernica',
  name: 'Copernica',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Sends marketing e-mail for companies and records the replies.',
  hosts: {
    'copernica.com': 'marketing',
    'copernica.nl': 'marketing',
    'cdmail.nl': 'marketing',
  },
  privacy: 'https://www.copernica.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.copernica.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
