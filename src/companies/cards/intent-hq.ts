import type { Company } from '../company.ts';

export default {
  id: 'intent-hq',
  name: 'Intent HQ',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Works out interests of phone customers from what they read and click.',
  hosts: {
    'intenthq.com': 'customer-data',
  },
  listed: ['Intent HQ'],
  privacy: 'https://intenthq.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://intenthq.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
