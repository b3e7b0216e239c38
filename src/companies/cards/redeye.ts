import type { Company } from '../company.ts';

export default {
  id: 'redeye',
  name: 'RedEye',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Keeps customer profiles and sends mails for British firms.',
  hosts: {
    'redeye.com': 'customer-data',
  },
  privacy: 'https://www.redeye.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.redeye.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
