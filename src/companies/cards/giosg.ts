import type { Company } from '../company.ts';

export default {
  id: 'giosg',
  name: 'giosg',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Finnish chat and pop-up tool that picks visitors by what they do on the page.',
  hosts: {
    'giosg.com': 'live-chat',
    'giosgusercontent.com': 'live-chat',
  },
  privacy: 'https://www.giosg.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.giosg.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
