import type { Company } from '../company.ts';

export default {
  id: 'brightcove',
  name: 'Brightcove',
  parent: 'Bending Spoons',
  country: 'US',
  role: 'processor',
  about: 'Video player of newspapers and companies that reports what viewers watch.',
  hosts: {
    'brightcove.com': 'video',
    'brightcove.net': 'video',
    'brightcovecdn.com': 'video',
    'bcove.video': 'video',
    'bcove.me': 'video',
    'bcvp0rtal.com': 'video',
    'boltdns.net': 'video',
    'zencdn.net': 'cdn',
    'zencoder.net': 'video',
    'zencoder.com': 'video',
    'bcovlive.io': 'video',
    'gallerysites.net': 'video',
    'ooyala.com': 'video',
  },
  listed: ['Brightcove', 'Brightcove ZenCoder', 'Ooyala'],
  privacy: 'https://www.brightcove.com/en/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.streamingmediablog.com/page/10?source=ie_podcast%3Ano_streaming_war', checked: '2026-11-22' },
    { url: 'https://www.brightcove.com/en/legal/privacy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
