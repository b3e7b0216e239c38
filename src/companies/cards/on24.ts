import type { Company } from '../company.ts';

export default {
  id: 'on24',
  name: 'ON24',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts web talks of firms and records who watched and what they clicked.',
  hosts: {
    'on24.com': 'marketing',
  },
  privacy: 'https://www.on24.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.on24.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
