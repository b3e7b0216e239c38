import type { Company } from '../company.ts';

export default {
  id: 'enzuzo',
  name: 'Enzuzo',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Cookie banner and privacy pages for online shops.',
  hosts: {
    'enzuzo.com': 'consent',
  },
  privacy: 'https://www.enzuzo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.enzuzo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
