import type { Company } from '../company.ts';

export default {
  id: 'leadoo',
  name: 'Leadoo',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Talks to visitors with chat bots and identifies the companies they come from.',
  hosts: {
    'leadoo.com': 'live-chat',
  },
  privacy: 'https://leadoo.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leadoo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
