import type { Company } from '../company.ts';

export default {
  id: 'tock',
  name: 'Tock',
  parent: 'American Express',
  country: 'US',
  role: 'both',
  about: 'Restaurant and winery reservations with payment in advance.',
  hosts: {
    'exploretock.com': 'utility',
  },
  privacy: 'https://www.exploretock.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.exploretock.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
