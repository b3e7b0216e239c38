import type { Company } from '../company.ts';

export default {
  id: 'bootstrap',
  name: 'Bootstrap',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hands out the free design parts that many pages are made of.',
  hosts: {
    'getbootstrap.com': 'cdn',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getbootstrap.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
