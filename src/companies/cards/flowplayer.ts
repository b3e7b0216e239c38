import type { Company } from '../company.ts';

export default {
  id: 'flowplayer',
  name: 'Flowplayer',
  parent: 'Wowza',
  country: 'SE',
  role: 'processor',
  about: 'Video player of Nordic news sites that reports views.',
  hosts: {
    'flowplayer.com': 'video',
    'flowplayer.org': 'video',
  },
  listed: ['Flowplayer'],
  privacy: 'https://flowplayer.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flowplayer.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
