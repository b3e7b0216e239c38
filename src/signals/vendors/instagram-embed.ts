import type { Vendor } from '../vendor.ts';

export default {
  id: 'instagram-embed',
  name: 'Instagram embed',
  company: 'Meta',
  kind: 'social',
  marks: {
    request: [{ host: 'www.instagram.com', path: /^\/(embed\.js$|.+\/embed\/)/ }, { host: 'platform.instagram.com' }],
    element: ['blockquote.instagram-media'],
  },
  explain: 'Shows an Instagram post, by which Instagram sees that you are here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.facebook.com/docs/instagram/oembed', checked: '2026-11-22' }],
} satisfies Vendor;
