import type { Company } from '../company.ts';

export default {
  id: 'content-exchange',
  name: 'Content Exchange',
  parent: null,
  country: 'SI',
  role: 'controller',
  about: 'Swaps article links between news sites in the Balkans.',
  hosts: {
    'contentexchange.me': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.contentexchange.me/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
