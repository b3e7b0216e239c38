import type { Company } from '../company.ts';

export default {
  id: 'streamable',
  name: 'Streamable',
  parent: 'Bending Spoons',
  country: 'US',
  role: 'controller',
  about: 'Short-video host whose clips are shown on forums and news sites.',
  hosts: {
    'streamable.com': 'video',
  },
  privacy: 'https://streamable.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://streamable.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
