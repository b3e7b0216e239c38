import type { Company } from '../company.ts';

export default {
  id: 'inmarket',
  name: 'InMarket',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims ads by the shops a phone visits; owner of the former NinthDecimal.',
  hosts: {
    'inmarket.com': 'advertising',
    'ninthdecimal.com': 'advertising',
    'jiwire.com': 'advertising',
    'thinknear.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://inmarket.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
