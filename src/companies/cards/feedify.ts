import type { Company } from '../company.ts';

export default {
  id: 'feedify',
  name: 'Feedify',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Browser push messages and on-site surveys.',
  hosts: {
    'feedify.net': 'marketing',
  },
  privacy: 'https://feedify.net/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://feedify.net/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
