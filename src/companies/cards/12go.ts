import type { Company } from '../company.ts';

export default {
  id: '12go',
  name: '12Go',
  parent: 'Travelier',
  country: 'SG',
  role: 'controller',
  about: 'Train and bus search boxes on Asian travel blogs.',
  hosts: {
    '12go.asia': 'utility',
    '12go.com': 'utility',
    '12go.co': 'utility',
  },
  privacy: 'https://12go.asia/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://12go.asia/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
