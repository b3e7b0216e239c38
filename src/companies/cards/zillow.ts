import type { Company } from '../company.ts';

export default {
  id: 'zillow',
  name: 'Zillow',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American property portal that remembers which homes people look at.',
  hosts: {
    'zillow.com': 'content',
    'zillowstatic.com': 'content',
    'trulia.com': 'content',
    'trulia-cdn.com': 'content',
    'hotpads.com': 'content',
    'streeteasy.com': 'content',
    'zillowgroup.com': 'content',
    'zillowapi.com': 'utility',
  },
  privacy: 'https://www.zillowgroup.com/zg-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zillowgroup.com/zg-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
