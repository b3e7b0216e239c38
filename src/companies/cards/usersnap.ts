import type { Company } from '../company.ts';

export default {
  id: 'usersnap',
  name: 'Usersnap',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: "Feedback button that captures the visitor's screen with their comment.",
  hosts: {
    'usersnap.com': 'customer-support',
  },
  listed: ['Usersnap'],
  privacy: 'https://usersnap.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://usersnap.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
