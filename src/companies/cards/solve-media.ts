import type { Company } from '../company.ts';

export default {
  id: 'solve-media',
  name: 'Solve Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Puzzles that make people type an advertising slogan.',
  hosts: {
    'solvemedia.com': 'advertising',
  },
  privacy: 'https://www.solvemedia.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.solvemedia.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
