import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const library = /\/gtag\/(js|destination)$/;

export default {
  id: 'google-tag',
  vendor: 'google-tag',
  marks: [{ host: 'www.googletagmanager.com', path: library }],
  anyHost: [{ path: library, query: ['id'] }],
  fields: {
    event: 'event',
    account: 'account',
    id: 'account',
    l: 'technical',
    cx: 'technical',
    gtm: 'technical',
    tag_exp: 'technical',
  },
  read: reads({ otherwise: 'Library Load' }),
  sources: [{ url: 'https://developers.google.com/tag-platform/gtagjs/install', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
