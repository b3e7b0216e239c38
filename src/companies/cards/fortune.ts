import type { Company } from '../company.ts';

export default {
  id: 'fortune',
  name: 'Fortune Media',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Business magazine that measures its readers and shows them advertising.',
  hosts: {
    'fortune.com': 'content',
    'fortuneconferences.com': 'content',
  },
  privacy: 'https://fortune.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fortune.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
