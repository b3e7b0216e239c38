import type { Company } from '../company.ts';

export default {
  id: 'izooto',
  name: 'iZooto',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Browser push messages for news sites and shops.',
  hosts: {
    'izooto.com': 'marketing',
  },
  listed: ['iZooto'],
  privacy: 'https://www.izooto.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.izooto.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
