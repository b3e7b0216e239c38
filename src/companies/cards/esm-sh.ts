import type { Company } from '../company.ts';

export default {
  id: 'esm-sh',
  name: 'esm.sh',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hands out free program parts from the npm store to pages.',
  hosts: {
    'esm.sh': 'cdn',
  },
  listed: ['ESM>CDN'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://esm.sh/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
