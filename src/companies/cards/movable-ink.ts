import type { Company } from '../company.ts';

export default {
  id: 'movable-ink',
  name: 'Movable Ink',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Draws pictures in mails at the moment of opening, fitted to the receiver’s place and device.',
  hosts: {
    'micpn.com': 'marketing',
    'movableink.com': 'marketing',
  },
  listed: ['Movable Ink'],
  privacy: 'https://movableink.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://movableink.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
