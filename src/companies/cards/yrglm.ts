import type { Company } from '../company.ts';

export default {
  id: 'yrglm',
  name: 'YRGLM',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Runs AD EBiS, which measures for Japanese advertisers which ads led to a purchase.',
  hosts: {
    'ebis.ne.jp': 'analytics',
    'yrglm.co.jp': 'analytics',
  },
  listed: ['AD EBis'],
  privacy: 'https://www.yrglm.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yrglm.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
