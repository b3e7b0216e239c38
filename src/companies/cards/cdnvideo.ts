import type { Company } from '../company.ts';

export default {
  id: 'cdnvideo',
  name: 'CDNvideo',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Delivers files and videos of Russian sites from nearby servers.',
  hosts: {
    'cdnvideo.ru': 'cdn',
    'cdnvideo.com': 'cdn',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.cdnvideo.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
