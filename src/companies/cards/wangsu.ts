import type { Company } from '../company.ts';

export default {
  id: 'wangsu',
  name: 'Wangsu',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Delivers files of sites from nearby servers in Asia.',
  hosts: {
    'chinanetcenter.com': 'cdn',
    'wscdns.com': 'cdn',
    'wsdvs.com': 'cdn',
    'wangsu.com': 'cdn',
    'speedcdns.com': 'cdn',
    'wsglb0.com': 'cdn',
    'lxdns.com': 'cdn',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://en.wangsu.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
