import type { Company } from '../company.ts';

export default {
  id: 'powr',
  name: 'POWR',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ready-made widgets such as forms, counters and galleries for small sites.',
  hosts: {
    'powr.io': 'content',
  },
  listed: ['POWr'],
  privacy: 'https://www.powr.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.powr.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
