import type { Company } from '../company.ts';

export default {
  id: 'netflix',
  name: 'Netflix',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Streaming service that knows what its members watch and sells commercials by it.',
  hosts: {
    'netflix.com': 'video',
    'nflxext.com': 'video',
    'nflximg.com': 'video',
    'nflximg.net': 'video',
    'nflxso.net': 'video',
    'nflxvideo.net': 'video',
    'nflxsearch.net': 'video',
  },
  privacy: 'https://help.netflix.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://help.netflix.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
