import type { Company } from '../company.ts';

export default {
  id: 'podigee',
  name: 'Podigee',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Podcast players on German news sites and blogs.',
  hosts: {
    'podigee.io': 'content',
    'podigee.com': 'content',
    'podigee-cdn.net': 'content',
  },
  privacy: 'https://www.podigee.com/en/about/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.podigee.com/en/about/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
