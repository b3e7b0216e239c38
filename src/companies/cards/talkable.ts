import type { Company } from '../company.ts';

export default {
  id: 'talkable',
  name: 'Talkable',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs refer-a-friend programs of shops and checks for repeat visitors.',
  hosts: {
    'talkable.com': 'advertising',
  },
  listed: ['Talkable'],
  privacy: 'https://www.talkable.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.talkable.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
