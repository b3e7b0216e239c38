import type { Company } from '../company.ts';

export default {
  id: 'senja',
  name: 'Senja',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: "Shows customers' praise on a firm's pages.",
  hosts: {
    'senja.io': 'customer-support',
  },
  privacy: 'https://senja.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://senja.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
