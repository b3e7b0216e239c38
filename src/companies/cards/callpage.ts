import type { Company } from '../company.ts';

export default {
  id: 'callpage',
  name: 'CallPage',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Polish call-back widget that connects visitors with sellers by phone.',
  hosts: {
    'callpage.io': 'live-chat',
  },
  privacy: 'https://www.callpage.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.callpage.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
