import type { Company } from '../company.ts';

export default {
  id: 'provide-support',
  name: 'Provide Support',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat window with a live list of everybody on the site.',
  hosts: {
    'providesupport.com': 'live-chat',
  },
  listed: ['Provide Support'],
  privacy: 'https://www.providesupport.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.providesupport.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
