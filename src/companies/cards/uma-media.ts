import type { Company } from '../company.ts';

export default {
  id: 'uma-media',
  name: 'Uma.Media',
  parent: 'Gazprom-Media',
  country: 'RU',
  role: 'processor',
  about: 'Russian video player and ad delivery used by channel sites.',
  hosts: {
    'uma.media': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://uma.media/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
