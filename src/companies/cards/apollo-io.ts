import type { Company } from '../company.ts';

export default {
  id: 'apollo-io',
  name: 'Apollo.io',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sells contact details of workers and tells sites which firm a visitor comes from.',
  hosts: {
    'apollo.io': 'identity',
  },
  privacy: 'https://www.apollo.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.apollo.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
