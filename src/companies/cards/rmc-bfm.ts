import type { Company } from '../company.ts';

export default {
  id: 'rmc-bfm',
  name: 'RMC BFM',
  parent: 'CMA CGM',
  country: 'FR',
  role: 'controller',
  about: 'French news television and radio group with its own advertising sales.',
  hosts: {
    'bfmtv.com': 'content',
    'rmc.fr': 'content',
    'nextradiotv.com': 'content',
    'nextinteractive.fr': 'content',
  },
  privacy: 'https://www.bfmtv.com/donnees-personnelles/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bfmtv.com/donnees-personnelles/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
