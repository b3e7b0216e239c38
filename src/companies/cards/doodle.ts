import type { Company } from '../company.ts';

export default {
  id: 'doodle',
  name: 'Doodle',
  parent: null,
  country: 'CH',
  role: 'both',
  about: 'Polls for finding a meeting date.',
  hosts: {
    'doodle.com': 'utility',
  },
  privacy: 'https://doodle.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://doodle.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
