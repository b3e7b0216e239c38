import type { Company } from '../company.ts';

export default {
  id: 'jspm',
  name: 'JSPM',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hands out free program parts from the npm store to pages.',
  hosts: {
    'jspm.io': 'cdn',
    'jspm.org': 'cdn',
    'jspm.dev': 'cdn',
  },
  listed: ['JSPM'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://jspm.org/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
