import type { Company } from '../company.ts';

export default {
  id: 'amagi',
  name: 'Amagi',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Puts TV channels online and fills their breaks with ads.',
  hosts: {
    'amagi.tv': 'advertising',
    'amagi.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://amagi.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
