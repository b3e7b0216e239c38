import type { Company } from '../company.ts';

export default {
  id: 'speaker-deck',
  name: 'Speaker Deck',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shows presentation slides inside other sites.',
  hosts: {
    'speakerdeck.com': 'content',
  },
  privacy: 'https://speakerdeck.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://speakerdeck.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
