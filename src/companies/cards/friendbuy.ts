import type { Company } from '../company.ts';

export default {
  id: 'friendbuy',
  name: 'Friendbuy',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs refer-a-friend programs of shops and recognises the invited visitors.',
  hosts: {
    'friendbuy.com': 'advertising',
    'fbot.me': 'advertising',
  },
  listed: ['Friendbuy'],
  privacy: 'https://www.friendbuy.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.friendbuy.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
