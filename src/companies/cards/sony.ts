import type { Company } from '../company.ts';

export default {
  id: 'sony',
  name: 'Sony',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Electronics, games and music maker; its own pages and measurement.',
  hosts: {
    'sony.com': 'content',
    'sony.net': 'content',
    'playstation.com': 'content',
    'playstation.net': 'content',
    'sonyentertainmentnetwork.com': 'content',
    'sonymusic.com': 'content',
    'crunchyroll.com': 'video',
  },
  privacy: 'https://www.sony.com/en/SonyInfo/Privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sony.com/en/SonyInfo/Privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
