import type { Company } from '../company.ts';

export default {
  id: 'soundcloud',
  name: 'SoundCloud',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Music players on blogs that note what is played.',
  hosts: {
    'soundcloud.com': 'content',
    'sndcdn.com': 'content',
    'stratus.sc': 'content',
  },
  listed: ['SoundCloud'],
  privacy: 'https://soundcloud.com/pages/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://soundcloud.com/pages/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
