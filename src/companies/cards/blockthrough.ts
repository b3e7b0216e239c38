import type { Company } from '../company.ts';

export default {
  id: 'blockthrough',
  name: 'Blockthrough',
  parent: 'eyeo',
  country: 'CA',
  role: 'both',
  about: 'Finds visitors with ad blockers and shows them ads their blocker lets through.',
  hosts: {
    'ad-delivery.net': 'advertising',
    'blockthrough.com': 'advertising',
    'btloader.com': 'advertising',
    'pagefair.com': 'advertising',
    'pagefair.net': 'advertising',
  },
  listed: ['Pagefair'],
  privacy: 'https://blockthrough.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://blockthrough.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://eyeo.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
