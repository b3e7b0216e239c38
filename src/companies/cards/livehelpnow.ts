import type { Company } from '../company.ts';

export default {
  id: 'livehelpnow',
  name: 'LiveHelpNow',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Chat, tickets and visitor tracking for company sites.',
  hosts: {
    'livehelpnow.net': 'live-chat',
  },
  listed: ['LiveHelpNow'],
  privacy: 'https://www.livehelpnow.net/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.livehelpnow.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
