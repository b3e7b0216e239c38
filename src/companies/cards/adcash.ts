import type { Company } from '../company.ts';

export default {
  id: 'adcash',
  name: 'Adcash',
  parent: null,
  country: 'EE',
  role: 'both',
  about: 'Sells pop-up and banner ads on streaming and download sites.',
  hosts: {
    'adcash.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adcash.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
