import type { Company } from '../company.ts';

export default {
  id: 'twitch',
  name: 'Twitch',
  parent: 'Amazon',
  country: 'US',
  role: 'controller',
  about: 'Shows live video of people playing and talking, with ads; pages embed its player and its chat.',
  hosts: {
    'twitch.tv': 'video',
    'ttvnw.net': 'video',
    'jtvnw.net': 'video',
    'twitchcdn.net': 'video',
    'twitchsvc.net': 'video',
    'ext-twitch.tv': 'video',
    'live-video.net': 'video',
    'justin.tv': 'video',
  },
  listed: ['Twitch'],
  privacy: 'https://www.twitch.tv/p/en/legal/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.twitch.tv/p/en/legal/privacy-notice/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.aboutamazon.com/news/company-news', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
