import type { Company } from '../company.ts';

export default {
  id: 'grubhub',
  name: 'Grubhub',
  parent: 'Wonder',
  country: 'US',
  role: 'controller',
  about: 'Food delivery and order links of restaurants.',
  hosts: {
    'grubhub.com': 'utility',
    'seamless.com': 'utility',
  },
  privacy: 'https://www.grubhub.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.grubhub.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
