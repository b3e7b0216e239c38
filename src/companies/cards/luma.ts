import type { Company } from '../company.ts';

export default {
  id: 'luma',
  name: 'Luma',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Event sign-up boxes on other sites.',
  hosts: {
    'lu.ma': 'utility',
    'luma.com': 'utility',
    'lumacdn.com': 'utility',
  },
  privacy: 'https://luma.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://luma.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
