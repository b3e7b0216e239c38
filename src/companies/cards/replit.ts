import type { Company } from '../company.ts';

export default {
  id: 'replit',
  name: 'Replit',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shows and runs small programs inside tutorials and school pages.',
  hosts: {
    'replit.com': 'content',
    'repl.it': 'content',
  },
  privacy: 'https://replit.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://replit.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
