import type { Company } from '../company.ts';

export default {
  id: 'widerplanet',
  name: 'Wider Planet',
  parent: null,
  country: 'KR',
  role: 'both',
  about: 'Collects browsing data in Korea and aims ads with it.',
  hosts: {
    'widerplanet.com': 'advertising',
    'targetinggates.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://widerplanet.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
