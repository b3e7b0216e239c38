import type { Company } from '../company.ts';

export default {
  id: 'biocatch',
  name: 'BioCatch',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Studies how bank customers type and swipe to notice strangers in an account.',
  hosts: {
    'we-stats.com': 'fingerprinting',
    'biocatch.com': 'fingerprinting',
  },
  privacy: 'https://www.biocatch.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.biocatch.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
