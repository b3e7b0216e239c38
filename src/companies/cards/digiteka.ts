import type { Company } from '../company.ts';

export default {
  id: 'digiteka',
  name: 'Digiteka',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Places news videos with ads on French websites.',
  hosts: {
    'digiteka.com': 'video',
    'digiteka.net': 'video',
    'ultimedia.com': 'video',
  },
  privacy: 'https://www.digiteka.com/politique-de-confidentialite/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.digiteka.com/politique-de-confidentialite/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
