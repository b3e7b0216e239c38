import type { Company } from '../company.ts';

export default {
  id: 'lowes',
  name: "Lowe's",
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American home improvement shop; its own pages and pictures.',
  hosts: {
    'lowes.com': 'content',
    'lowes.ca': 'content',
    'lowescdn.com': 'content',
  },
  privacy: 'https://www.lowes.com/l/about/privacy-and-security-statement',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.lowes.com/l/about/privacy-and-security-statement', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
