import type { Company } from '../company.ts';

export default {
  id: 'bebi',
  name: 'Bebi Media',
  parent: null,
  country: 'CY',
  role: 'both',
  about: 'Sells pop-under and native ads on adult and download sites.',
  hosts: {
    'bebi.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bebi.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
