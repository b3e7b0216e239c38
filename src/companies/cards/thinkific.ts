import type { Company } from '../company.ts';

export default {
  id: 'thinkific',
  name: 'Thinkific',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Runs course sites of teachers and companies.',
  hosts: {
    'thinkific.com': 'hosting',
  },
  privacy: 'https://www.thinkific.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thinkific.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
