import type { Company } from '../company.ts';

export default {
  id: 'intilery',
  name: 'Intilery',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Keeps profiles of visitors and sends mails and web messages for betting and travel firms.',
  hosts: {
    'intilery-analytics.com': 'customer-data',
    'intilery.com': 'customer-data',
  },
  listed: ['Intilery'],
  privacy: 'https://intilery.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://intilery.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
