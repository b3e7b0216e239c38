import type { Company } from '../company.ts';

export default {
  id: 'osano',
  name: 'Osano',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Cookie banner that blocks scripts until a visitor agrees and files the answer.',
  hosts: {
    'osano.com': 'consent',
  },
  listed: ['Osano CMP'],
  privacy: 'https://www.osano.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.osano.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
