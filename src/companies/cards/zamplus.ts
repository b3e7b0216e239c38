import type { Company } from '../company.ts';

export default {
  id: 'zamplus',
  name: 'Zamplus',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese trading desk that bids for ad space on behalf of brands.',
  hosts: {
    'zampda.net': 'advertising',
    'zampdsp.com': 'advertising',
    'zamplus.com': 'advertising',
    'zampdmp.com': 'advertising',
  },
  listed: ['Zamplus ad'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zamplus.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
