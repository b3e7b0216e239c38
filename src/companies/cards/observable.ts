import type { Company } from '../company.ts';

export default {
  id: 'observable',
  name: 'Observable',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows charts that people program, also inside other pages.',
  hosts: {
    'observablehq.com': 'content',
    'observableusercontent.com': 'content',
  },
  privacy: 'https://observablehq.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://observablehq.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
