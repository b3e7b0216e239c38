import type { Company } from '../company.ts';

export default {
  id: 'smartly',
  name: 'Smartly',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: "Makes and steers companies' social-network ads.",
  hosts: {
    'smartly.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://smartly.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
