import type { Company } from '../company.ts';

export default {
  id: 'linkprice',
  name: 'LinkPrice',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean affiliate network that records clicks and orders.',
  hosts: {
    'linkprice.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.linkprice.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
