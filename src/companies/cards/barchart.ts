import type { Company } from '../company.ts';

export default {
  id: 'barchart',
  name: 'Barchart',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Price tables on farm and finance news sites.',
  hosts: {
    'barchart.com': 'content',
  },
  privacy: 'https://www.barchart.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.barchart.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
