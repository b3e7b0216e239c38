import type { Company } from '../company.ts';

export default {
  id: 'epic-games',
  name: 'Epic Games',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Makes Fortnite and sells games and drawings of artists as ArtStation.',
  hosts: {
    'epicgames.com': 'content',
    'unrealengine.com': 'content',
    'artstation.com': 'content',
    'epicgames.dev': 'content',
    'fortnite.com': 'content',
  },
  privacy: 'https://www.epicgames.com/site/en-US/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.epicgames.com/site/en-US/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
