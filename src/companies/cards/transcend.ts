import type { Company } from '../company.ts';

export default {
  id: 'transcend',
  name: 'Transcend',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Holds back a site's trackers until a visitor's privacy choice is known.",
  hosts: {
    'transcend.io': 'consent',
    'transcend-cdn.com': 'consent',
  },
  privacy: 'https://transcend.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://transcend.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
