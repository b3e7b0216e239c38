import type { Company } from '../company.ts';

export default {
  id: 'cross-pixel',
  name: 'Cross Pixel',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Collects shop visits on many sites and sells the interest groups.',
  hosts: {
    'crsspxl.com': 'identity',
    'crosspixel.net': 'identity',
  },
  listed: ['Cross Pixel Media'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://crosspixel.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
