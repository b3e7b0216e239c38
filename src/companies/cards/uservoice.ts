import type { Company } from '../company.ts';

export default {
  id: 'uservoice',
  name: 'UserVoice',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Lets software users post wishes and vote on them.',
  hosts: {
    'uservoice.com': 'customer-support',
  },
  privacy: 'https://www.uservoice.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.uservoice.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
