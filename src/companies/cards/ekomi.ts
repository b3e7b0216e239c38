import type { Company } from '../company.ts';

export default {
  id: 'ekomi',
  name: 'eKomi',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Mails buyers for a rating and shows the result as a seal on shop pages.',
  hosts: {
    'ekomi.com': 'customer-support',
    'ekomi.de': 'customer-support',
    'ekomiapps.de': 'customer-support',
  },
  listed: ['eKomi'],
  privacy: 'https://www.ekomi.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ekomi.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
