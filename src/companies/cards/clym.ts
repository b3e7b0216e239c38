import type { Company } from '../company.ts';

export default {
  id: 'clym',
  name: 'Clym',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Privacy panel where visitors set cookies and send data requests.',
  hosts: {
    'clym.io': 'consent',
    'clym-sdk.net': 'consent',
  },
  privacy: 'https://www.clym.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clym.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
