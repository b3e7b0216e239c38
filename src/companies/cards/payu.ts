import type { Company } from '../company.ts';

export default {
  id: 'payu',
  name: 'PayU',
  parent: 'Rapyd',
  country: 'NL',
  role: 'processor',
  about: 'Handles payments for shops in Central Europe and Latin America.',
  hosts: {
    'payu.com': 'utility',
    'payu.pl': 'utility',
    'payu.ro': 'utility',
    'payulatam.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corporate.payu.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
