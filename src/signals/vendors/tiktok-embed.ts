import type { Vendor } from '../vendor.ts';

export default {
  id: 'tiktok-embed',
  name: 'TikTok embed',
  company: 'TikTok',
  kind: 'social',
  marks: {
    request: [{ host: 'www.tiktok.com', path: /^\/embed[./]/ }],
    element: ['blockquote.tiktok-embed'],
  },
  explain: 'Shows a TikTok video, by which TikTok sees that you are here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.tiktok.com/doc/embed-videos/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
