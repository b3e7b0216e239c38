import type { Company } from '../company.ts';

export default {
  id: 'flagsmith',
  name: 'Flagsmith',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Switches features of an app on or off for groups of users.',
  hosts: {
    'flagsmith.com': 'experiment',
    'bullet-train.io': 'experiment',
  },
  privacy: 'https://www.flagsmith.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.flagsmith.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
