import type { Company } from '../company.ts';

export default {
  id: 'front',
  name: 'Front',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Shared inbox with a chat window; teams read and answer customers' messages together.",
  hosts: {
    'frontapp.com': 'live-chat',
    'front.com': 'live-chat',
    'frontusercontent.com': 'live-chat',
  },
  privacy: 'https://front.com/legal/privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://front.com/legal/privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
