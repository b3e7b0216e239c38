import type { Company } from '../company.ts';

export default {
  id: 'usertesting',
  name: 'UserTesting',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Pays people to test sites while being recorded; includes UserZoom surveys on live pages.',
  hosts: {
    'usertesting.com': 'customer-support',
    'userzoom.com': 'customer-support',
  },
  listed: ['Userzoom'],
  privacy: 'https://www.usertesting.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.usertesting.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.userzoom.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
