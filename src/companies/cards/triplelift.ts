import type { Company } from '../company.ts';

export default {
  id: 'triplelift',
  name: 'TripleLift',
  hosts: {
    '3lift.com': 'advertising',
    'triplelift.com': 'advertising',
  },
  privacy: 'https://triplelift.com/privacy/',
  sources: [{ url: 'https://triplelift.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
