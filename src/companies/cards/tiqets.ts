import type { Company } from '../company.ts';

export default {
  id: 'tiqets',
  name: 'Tiqets',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Museum ticket boxes on travel blogs.',
  hosts: {
    'tiqets.com': 'utility',
  },
  privacy: 'https://www.tiqets.com/en/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tiqets.com/en/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
