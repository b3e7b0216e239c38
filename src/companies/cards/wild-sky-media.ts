import type { Company } from '../company.ts';

export default {
  id: 'wild-sky-media',
  name: 'Wild Sky Media',
  parent: 'Bright Mountain Media',
  country: 'US',
  role: 'controller',
  about: 'Publishes parenting websites such as CafeMom and sells ads on them.',
  hosts: {
    'wildskymedia.com': 'advertising',
    'cafemom.com': 'content',
  },
  privacy: 'https://wildskymedia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wildskymedia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
