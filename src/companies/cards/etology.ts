import type { Company } from '../company.ts';

export default {
  id: 'etology',
  name: 'Etology',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sold banner and text ads on adult sites.',
  hosts: {
    'etology.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://etology.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
