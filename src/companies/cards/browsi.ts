import type { Company } from '../company.ts';

export default {
  id: 'browsi',
  name: 'Browsi',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Predicts how far each reader scrolls to place ads where they are seen.',
  hosts: {
    'browsi.com': 'advertising',
    'browsiprod.com': 'advertising',
  },
  privacy: 'https://gobrowsi.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gobrowsi.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
