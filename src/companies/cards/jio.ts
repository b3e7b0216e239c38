import type { Company } from '../company.ts';

export default {
  id: 'jio',
  name: 'Jio',
  parent: 'Reliance',
  country: 'IN',
  role: 'controller',
  about: 'Indian telephone company with its own advertising system and streaming.',
  hosts: {
    'jio.com': 'content',
    'jioads.com': 'advertising',
  },
  privacy: 'https://www.jio.com/en-in/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jio.com/en-in/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
