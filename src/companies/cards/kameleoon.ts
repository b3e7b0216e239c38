import type { Company } from '../company.ts';

export default {
  id: 'kameleoon',
  name: 'Kameleoon',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Tests page versions and tailors pages to what a visitor seems to want.',
  hosts: {
    'kameleoon.com': 'experiment',
    'kameleoon.eu': 'experiment',
    'kameleoon.io': 'experiment',
    'kameleoon.net': 'experiment',
  },
  listed: ['Kameleoon'],
  privacy: 'https://www.kameleoon.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kameleoon.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
