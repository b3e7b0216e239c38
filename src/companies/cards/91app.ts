import type { Company } from '../company.ts';

export default {
  id: '91app',
  name: '91APP',
  parent: null,
  country: 'TW',
  role: 'processor',
  about: 'Rents out web shops and apps to Taiwanese brands.',
  hosts: {
    '91app.com': 'hosting',
    '91mai.com': 'hosting',
    '91app.io': 'hosting',
  },
  privacy: 'https://www.91app.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.91app.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
