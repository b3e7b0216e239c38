import type { Company } from '../company.ts';

export default {
  id: 'spotler',
  name: 'Spotler',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Sends marketing e-mail and gathers customer profiles for shops, also as Squeezely and MailPlus.',
  hosts: {
    'spotler.com': 'marketing',
    'mailplus.nl': 'marketing',
    'spotler.email': 'marketing',
    'squeezely.tech': 'customer-data',
    'squeezely.eu': 'customer-data',
    'sooqr.com': 'utility',
  },
  listed: ['MailPlus', 'Sooqr Search'],
  privacy: 'https://spotler.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://spotler.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
