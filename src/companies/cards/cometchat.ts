import type { Company } from '../company.ts';

export default {
  id: 'cometchat',
  name: 'CometChat',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat building blocks for community sites.',
  hosts: {
    'cometchat.com': 'live-chat',
    'cometchat.io': 'live-chat',
  },
  privacy: 'https://www.cometchat.com/legal-privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cometchat.com/legal-privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
