import type { Company } from '../company.ts';

export default {
  id: 'inxmail',
  name: 'Inxmail',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Sends marketing e-mail for companies and measures who reads it.',
  hosts: {
    'inxmail.com': 'marketing',
    'inxmail.de': 'marketing',
    'inxserver.com': 'marketing',
    'inxserver.de': 'marketing',
  },
  privacy: 'https://www.inxmail.com/data-protection',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.inxmail.com/data-protection', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
