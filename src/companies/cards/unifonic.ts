import type { Company } from '../company.ts';

export default {
  id: 'unifonic',
  name: 'Unifonic',
  parent: null,
  country: 'SA',
  role: 'processor',
  about: 'Sends messages and runs chat for companies in Arab countries.',
  hosts: {
    'unifonic.com': 'live-chat',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.unifonic.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
