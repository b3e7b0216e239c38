import type { Company } from '../company.ts';

export default {
  id: 'igaworks',
  name: 'IGAWorks',
  parent: null,
  country: 'KR',
  role: 'both',
  about: 'Korean company that measures app use and pays people for watching advertisements.',
  hosts: {
    'adbrix.io': 'analytics',
    'ad-brix.com': 'analytics',
    'igaworks.com': 'analytics',
    'dfinery.io': 'analytics',
    'adpopcorn.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.igaworks.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
