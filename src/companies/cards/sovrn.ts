import type { Company } from '../company.ts';

export default {
  id: 'sovrn',
  name: 'Sovrn',
  hosts: {
    'lijit.com': 'advertising',
    'viglink.com': 'advertising',
    'sovrn.com': 'advertising',
  },
  privacy: 'https://www.sovrn.com/privacy-policy/policy-center/',
  sources: [{ url: 'https://www.sovrn.com/privacy-policy/policy-center/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
