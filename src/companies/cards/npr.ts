import type { Company } from '../company.ts';

export default {
  id: 'npr',
  name: 'NPR',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Public radio of the United States; other sites embed its players and articles.',
  hosts: {
    'npr.org': 'content',
    'nprstations.org': 'content',
  },
  privacy: 'https://www.npr.org/about-npr/179878450/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.npr.org/about-npr/179878450/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
