import type { Vendor } from '../vendor.ts';

export default {
  id: 'youtube-embed',
  name: 'YouTube player',
  company: 'Google',
  kind: 'social',
  marks: {
    request: [{ host: 'youtube.com' }, { host: 'youtube-nocookie.com' }],
    global: ['YT'],
  },
  identifiers: [
    { place: 'cookie', name: 'VISITOR_INFO1_LIVE', host: 'youtube.com' },
    { place: 'cookie', name: 'YSC', host: 'youtube.com' },
  ],
  explain: 'Shows a video from YouTube, which learns what you watch and can show you ads for it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/youtube-player.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
