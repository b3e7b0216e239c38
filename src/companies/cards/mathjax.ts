import type { Company } from '../company.ts';

export default {
  id: 'mathjax',
  name: 'MathJax',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hands out the free program that draws formulas on pages.',
  hosts: {
    'mathjax.org': 'cdn',
  },
  listed: ['MathJax'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mathjax.org/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
