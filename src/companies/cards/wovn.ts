import type { Company } from '../company.ts';

export default {
  id: 'wovn',
  name: 'WOVN',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Translates sites into other languages for their visitors.',
  hosts: {
    'wovn.io': 'utility',
  },
  privacy: 'https://mx.wovn.io/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mx.wovn.io/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
