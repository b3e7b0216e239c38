import type { Company } from '../company.ts';

export default {
  id: 'muut',
  name: 'Muut',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Forums and comments that site owners place in their pages.',
  hosts: {
    'muut.com': 'social',
  },
  privacy: 'https://muut.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://muut.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
