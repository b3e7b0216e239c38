import type { Company } from '../company.ts';

export default {
  id: 'robinhq',
  name: 'ROBIN',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Dutch shop help desk with chat and robot.',
  hosts: {
    'robinhq.com': 'live-chat',
  },
  privacy: 'https://www.robinhq.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.robinhq.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
