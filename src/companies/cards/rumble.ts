import type { Company } from '../company.ts';

export default {
  id: 'rumble',
  name: 'Rumble',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Video site whose player and ads appear on news pages.',
  hosts: {
    'rumble.com': 'video',
    'rmbl.ws': 'video',
    '1a-1791.com': 'video',
    'rumble.cloud': 'video',
  },
  privacy: 'https://rumble.com/s/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rumble.com/s/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
