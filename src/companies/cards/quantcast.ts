import type { Company } from '../company.ts';

export default {
  id: 'quantcast',
  name: 'Quantcast',
  hosts: {
    'quantserve.com': 'analytics',
    'quantcount.com': 'analytics',
    'quantcast.com': 'advertising',
  },
  privacy: 'https://www.quantcast.com/privacy/',
  sources: [{ url: 'https://www.quantcast.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
