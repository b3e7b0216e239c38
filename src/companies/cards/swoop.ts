import type { Company } from '../company.ts';

export default {
  id: 'swoop',
  name: 'Swoop',
  parent: 'Real Chemistry',
  country: 'US',
  role: 'both',
  about: 'Aims ads for medicines at patients and doctors.',
  hosts: {
    'swoop.com': 'advertising',
  },
  listed: ['Swoop'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://swoop.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
