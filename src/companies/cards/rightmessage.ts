import type { Company } from '../company.ts';

export default {
  id: 'rightmessage',
  name: 'RightMessage',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Asks visitors about themselves and changes pages to fit the answers.',
  hosts: {
    'rightmessage.com': 'personalization',
  },
  privacy: 'https://rightmessage.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rightmessage.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
