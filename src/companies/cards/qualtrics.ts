import type { Company } from '../company.ts';

export default {
  id: 'qualtrics',
  name: 'Qualtrics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs surveys and feedback pop-ups on sites and can record visits for the companies that use it.',
  hosts: {
    'qualtrics.com': 'customer-support',
    'delighted.com': 'customer-support',
  },
  listed: ['Qualtrics'],
  privacy: 'https://www.qualtrics.com/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.qualtrics.com/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
