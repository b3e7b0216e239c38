import type { Company } from '../company.ts';

export default {
  id: 'luxup',
  name: 'LuxUp',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Places teaser ads on Russian sites.',
  hosts: {
    'luxup.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://luxup.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
