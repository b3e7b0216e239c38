import type { Company } from '../company.ts';

export default {
  id: 'polyvore',
  name: 'Polyvore',
  parent: 'SSENSE',
  country: 'CA',
  role: 'controller',
  about: 'Fashion collages on old blogs; closed in 2018 by its buyer SSENSE.',
  hosts: {
    'polyvore.com': 'social',
    'polyvoreimg.com': 'social',
  },
  privacy: 'https://www.ssense.com/en-us/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ssense.com/en-us/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
