import type { Company } from '../company.ts';

export default {
  id: 'simplecast',
  name: 'Simplecast',
  parent: 'SiriusXM',
  country: 'US',
  role: 'both',
  about: 'Podcast players that count listeners.',
  hosts: {
    'simplecastcdn.com': 'content',
    'simplecast.com': 'content',
    'simplecastaudio.com': 'content',
  },
  privacy: 'https://simplecast.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://simplecast.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
