import type { Company } from '../company.ts';

export default {
  id: 'kingsoft-cloud',
  name: 'Kingsoft Cloud',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Rents out servers and delivers files in China.',
  hosts: {
    'ksyun.com': 'cdn',
    'ksyuncs.com': 'cdn',
    'ksyuncdn.com': 'cdn',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ksyun.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
