import type { Company } from '../company.ts';

export default {
  id: 'respond-io',
  name: 'respond.io',
  parent: null,
  country: 'MY',
  role: 'processor',
  about: "Handles a firm's conversations from messengers and web chat.",
  hosts: {
    'respond.io': 'live-chat',
  },
  privacy: 'https://respond.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://respond.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
