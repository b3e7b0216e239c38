import type { Company } from '../company.ts';

export default {
  id: 'apsis',
  name: 'APSIS',
  parent: 'Efficy',
  country: 'SE',
  role: 'processor',
  about: 'Sends newsletters and ties visits to known contacts for Nordic firms.',
  hosts: {
    'apsis.com': 'marketing',
    'apsis.one': 'marketing',
    'apsisforms.com': 'marketing',
    'innomdc.com': 'analytics',
    'prospecteye.com': 'identity',
  },
  listed: ['APSIS Profile Cloud', 'APSIS Forms', 'APSIS Lead'],
  privacy: 'https://www.apsis.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.apsis.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
