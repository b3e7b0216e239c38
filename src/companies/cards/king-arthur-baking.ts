import type { Company } from '../company.ts';

export default {
  id: 'king-arthur-baking',
  name: 'King Arthur Baking',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Flour maker with a large recipe collection; these are its own pages and shop.',
  hosts: {
    'kingarthurbaking.com': 'content',
    'kingarthurflour.com': 'content',
  },
  privacy: 'https://www.kingarthurbaking.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kingarthurbaking.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
