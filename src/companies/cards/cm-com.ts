import type { Company } from '../company.ts';

export default {
  id: 'cm-com',
  name: 'CM.com',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Carries business messages and offers chat windows and robots.',
  hosts: {
    'cm.com': 'live-chat',
  },
  privacy: 'https://www.cm.com/trust-center/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cm.com/trust-center/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
