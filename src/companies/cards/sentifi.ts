import type { Company } from '../company.ts';

export default {
  id: 'sentifi',
  name: 'Sentifi',
  parent: null,
  country: 'CH',
  role: 'processor',
  about: 'Boxes on finance sites that show what people write about shares.',
  hosts: {
    'sentifi.com': 'content',
  },
  listed: ['Sentifi'],
  privacy: 'https://sentifi.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sentifi.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
