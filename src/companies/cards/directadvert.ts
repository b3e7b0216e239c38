import type { Company } from '../company.ts';

export default {
  id: 'directadvert',
  name: 'Directadvert',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Places teaser ads on Russian sites.',
  hosts: {
    'directadvert.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://directadvert.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
