import type { Company } from '../company.ts';

export default {
  id: 'quiq',
  name: 'Quiq',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Messaging and robot chat for retailers and hotels.',
  hosts: {
    'goquiq.com': 'live-chat',
    'quiq.com': 'live-chat',
    'quiq-api.com': 'live-chat',
  },
  privacy: 'https://quiq.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://quiq.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
