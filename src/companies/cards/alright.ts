import type { Company } from '../company.ts';

export default {
  id: 'alright',
  name: 'Alright',
  parent: null,
  country: 'BR',
  role: 'both',
  about: 'Runs ad auctions for Brazilian local publishers.',
  hosts: {
    'alright.com.br': 'advertising',
    'alrightcdn.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://alright.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
