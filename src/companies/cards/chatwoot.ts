import type { Company } from '../company.ts';

export default {
  id: 'chatwoot',
  name: 'Chatwoot',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Open-source chat window and inbox for customer messages, hosted or run by the site itself.',
  hosts: {
    'chatwoot.com': 'live-chat',
  },
  listed: ['Chatwoot'],
  privacy: 'https://www.chatwoot.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.chatwoot.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
