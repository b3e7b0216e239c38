import type { Company } from '../company.ts';

export default {
  id: 'cachefly',
  name: 'CacheFly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Delivers the files of other companies faster.',
  hosts: {
    'cachefly.net': 'cdn',
    'cachefly.com': 'cdn',
  },
  listed: ['Cachefly'],
  privacy: 'https://www.cachefly.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cachefly.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
