import type { Company } from '../company.ts';

export default {
  id: 'now-interact',
  name: 'Now Interact',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Predicts which visitors need help and offers them a call.',
  hosts: {
    'nowinteract.com': 'live-chat',
  },
  listed: ['Now Interact'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nowinteract.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
