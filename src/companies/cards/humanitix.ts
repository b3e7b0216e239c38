import type { Company } from '../company.ts';

export default {
  id: 'humanitix',
  name: 'Humanitix',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Ticket boxes of organisers that give fees to charity.',
  hosts: {
    'humanitix.com': 'utility',
  },
  privacy: 'https://humanitix.com/us/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://humanitix.com/us/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
