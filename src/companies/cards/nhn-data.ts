import type { Company } from '../company.ts';

export default {
  id: 'nhn-data',
  name: 'NHN DATA',
  parent: 'NHN',
  country: 'KR',
  role: 'processor',
  about: 'Runs AceCounter, a visit counter used by Korean sites.',
  hosts: {
    'acecounter.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.acecounter.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
