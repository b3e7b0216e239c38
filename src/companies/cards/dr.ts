import type { Company } from '../company.ts';

export default {
  id: 'dr',
  name: 'DR',
  parent: null,
  country: 'DK',
  role: 'controller',
  about: 'Danish public broadcaster with news and streaming.',
  hosts: {
    'dr.dk': 'content',
    'dr-massive.com': 'content',
  },
  privacy: 'https://www.dr.dk/om-dr/about-dr/privatlivspolitik',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dr.dk/om-dr/about-dr/privatlivspolitik', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
