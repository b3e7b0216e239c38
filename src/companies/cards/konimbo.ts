import type { Company } from '../company.ts';

export default {
  id: 'konimbo',
  name: 'Konimbo',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Rents out web shops to Israeli merchants.',
  hosts: {
    'konimbo.co.il': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.konimbo.co.il/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
