import type { Company } from '../company.ts';

export default {
  id: 'mention-me',
  name: 'Mention Me',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Runs refer-a-friend programs of shops and links friends by name.',
  hosts: {
    'mention-me.com': 'advertising',
  },
  listed: ['Mention Me'],
  privacy: 'https://www.mention-me.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mention-me.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
