import type { Company } from '../company.ts';

export default {
  id: 'ndtv',
  name: 'NDTV',
  parent: 'AMG Media',
  country: 'IN',
  role: 'controller',
  about: 'Indian broadcaster and news site of the Adani group.',
  hosts: {
    'ndtv.com': 'content',
    'ndtvimg.com': 'content',
    'ndtv.in': 'content',
    'gadgets360.com': 'content',
    'gadgets360cdn.com': 'content',
    'ndtvprofit.com': 'content',
  },
  privacy: 'https://www.ndtv.com/convergence/ndtv/new/codeofethics.aspx',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.ndtv.com/convergence/ndtv/new/codeofethics.aspx', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
