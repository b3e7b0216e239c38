import type { Company } from '../company.ts';

export default {
  id: 'portone',
  name: 'PortOne',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Connects Korean shops with payment companies.',
  hosts: {
    'iamport.kr': 'utility',
    'iamport.co': 'utility',
    'portone.io': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://portone.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
