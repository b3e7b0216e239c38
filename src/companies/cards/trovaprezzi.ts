import type { Company } from '../company.ts';

export default {
  id: 'trovaprezzi',
  name: 'Trovaprezzi',
  parent: 'Moltiply',
  country: 'IT',
  role: 'controller',
  about: "Italian price comparison that traces clicks to shops' orders.",
  hosts: {
    'trovaprezzi.it': 'advertising',
    '7pixel.it': 'advertising',
  },
  privacy: 'https://www.trovaprezzi.it/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trovaprezzi.it/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
