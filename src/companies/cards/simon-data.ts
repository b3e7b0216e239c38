import type { Company } from '../company.ts';

export default {
  id: 'simon-data',
  name: 'Simon Data',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Builds customer profiles for shops and picks whom to write to.',
  hosts: {
    'simonsignal.com': 'customer-data',
    'simondata.com': 'customer-data',
  },
  privacy: 'https://www.simondata.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.simondata.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
