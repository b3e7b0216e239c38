import type { Company } from '../company.ts';

export default {
  id: 'woosmap',
  name: 'Woosmap',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Store finders and maps in shops.',
  hosts: {
    'woosmap.com': 'utility',
  },
  listed: ['Woosmap'],
  privacy: 'https://www.woosmap.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.woosmap.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
