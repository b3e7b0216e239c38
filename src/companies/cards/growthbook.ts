import type { Company } from '../company.ts';

export default {
  id: 'growthbook',
  name: 'GrowthBook',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Switches features on or off per visitor and compares the results.',
  hosts: {
    'growthbook.io': 'experiment',
  },
  privacy: 'https://www.growthbook.io/legal',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.growthbook.io/legal', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
