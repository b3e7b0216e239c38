import type { Company } from '../company.ts';

export default {
  id: 'jivochat',
  name: 'JivoChat',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Chat box that pops up with invitations and passes visitors' messages to a site's sellers.",
  hosts: {
    'jivosite.com': 'live-chat',
    'jivochat.com': 'live-chat',
    'jivo.ru': 'live-chat',
  },
  listed: ['Jivochat'],
  privacy: 'https://www.jivochat.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jivochat.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
