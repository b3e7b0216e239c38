import type { Company } from '../company.ts';

export default {
  id: 'pubnub',
  name: 'PubNub',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Carries live chat messages and updates between apps and pages.',
  hosts: {
    'pubnub.com': 'utility',
    'pndsn.com': 'utility',
  },
  privacy: 'https://www.pubnub.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pubnub.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
