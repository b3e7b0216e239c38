import type { Company } from '../company.ts';

export default {
  id: 'testfreaks',
  name: 'TestFreaks',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Gathers product reviews and questions for online shops.',
  hosts: {
    'testfreaks.com': 'customer-support',
  },
  privacy: 'https://www.testfreaks.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.testfreaks.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
