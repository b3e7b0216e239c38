import type { Company } from '../company.ts';

export default {
  id: 'storepoint',
  name: 'Storepoint',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Store finder maps that brands place in their sites.',
  hosts: {
    'storepoint.co': 'utility',
  },
  privacy: 'https://storepoint.co/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://storepoint.co/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
