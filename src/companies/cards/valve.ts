import type { Company } from '../company.ts';

export default {
  id: 'valve',
  name: 'Valve',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Runs the game shop Steam; other pages embed its buttons and pictures.',
  hosts: {
    'steampowered.com': 'content',
    'steamstatic.com': 'content',
    'steamcommunity.com': 'content',
    'steamcontent.com': 'content',
    'steamusercontent.com': 'content',
  },
  privacy: 'https://store.steampowered.com/privacy_agreement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://store.steampowered.com/privacy_agreement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
