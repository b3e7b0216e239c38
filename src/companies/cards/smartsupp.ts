import type { Company } from '../company.ts';

export default {
  id: 'smartsupp',
  name: 'Smartsupp',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Shop chat that shows the seller each visitor, their pages and the moment to speak to them.',
  hosts: {
    'smartsuppchat.com': 'live-chat',
    'smartsuppcdn.com': 'live-chat',
    'smartsupp.com': 'live-chat',
  },
  listed: ['Smartsupp'],
  privacy: 'https://www.smartsupp.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smartsupp.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
