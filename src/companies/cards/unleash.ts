import type { Company } from '../company.ts';

export default {
  id: 'unleash',
  name: 'Unleash',
  parent: null,
  country: 'NO',
  role: 'processor',
  about: 'Switches features of an app on or off for groups of users.',
  hosts: {
    'getunleash.io': 'experiment',
    'unleash-hosted.com': 'experiment',
  },
  privacy: 'https://www.getunleash.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getunleash.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
