import type { Company } from '../company.ts';

export default {
  id: 'ram',
  name: 'RAM',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Asks newspaper readers about advertisements through online panels.',
  hosts: {
    'rampanel.com': 'analytics',
  },
  listed: ['RAM'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rampanel.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
