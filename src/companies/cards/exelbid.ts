import type { Company } from '../company.ts';

export default {
  id: 'exelbid',
  name: 'Exelbid',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean ad exchange for phone advertising.',
  hosts: {
    'exelbid.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.exelbid.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
