import type { Company } from '../company.ts';

export default {
  id: 'imweb',
  name: 'imweb',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Builds and hosts sites and shops in Korea.',
  hosts: {
    'imweb.me': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://imweb.me/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
