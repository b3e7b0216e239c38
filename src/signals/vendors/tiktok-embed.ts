import type { Vendor } from '../vendor.ts';

export default {
  id: 'tiktok-embed',
  name: 'TikTok embed',
  company: 'TikTok',
  kind: 'social',
  marks: {
    request: [{ host: 'www.tiktok.com', path: /^\/(embed[./]|player\/v\d)/ }],
    element: ['blockquote.tiktok-embed'],
  },
  identifiers: [{ place: 'cookie', name: 'ttwid', host: 'tiktok.com' }],
  explain: 'Shows a TikTok video, by which TikTok sees that you are here.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://developers.tiktok.com/doc/embed-videos/', checked: '2026-11-22' },
    { url: 'https://developers.tiktok.com/docs/zh-Hans/embed-player', checked: '2026-11-22' },
    {
      url: 'https://raw.githubusercontent.com/mozilla-firefox/firefox/main/browser/extensions/webcompat/shims/tiktok-embed.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
