import type { Company } from '../company.ts';

export default {
  id: 'jotform',
  name: 'Jotform',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Form builder whose forms are shown in millions of small sites.',
  hosts: {
    'jotform.com': 'customer-support',
    'jotformpro.com': 'customer-support',
    'jotfor.ms': 'customer-support',
    'jotform.us': 'customer-support',
    'jotformeu.com': 'customer-support',
  },
  listed: ['JotForm'],
  privacy: 'https://www.jotform.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jotform.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
