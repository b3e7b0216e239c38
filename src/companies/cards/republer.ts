import type { Company } from '../company.ts';

export default {
  id: 'republer',
  name: 'Republer',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: "Russian market place where sites' ad space is auctioned.",
  hosts: {
    'republer.com': 'advertising',
  },
  listed: ['Republer'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://republer.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
