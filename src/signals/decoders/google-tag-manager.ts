import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const container = /\/(gtm\.js|ns\.html)$/;

export default {
  id: 'google-tag-manager',
  vendor: 'google-tag-manager',
  marks: [{ host: 'www.googletagmanager.com', path: /^\/(gtm\.js|ns\.html)$/ }],
  anyHost: [{ path: container, query: ['id'] }],
  fields: {
    event: 'event',
    account: 'account',
    id: 'account',
    l: 'technical',
    'gtm_*': 'technical',
    cx: 'technical',
    gtm: 'technical',
    tag_exp: 'technical',
  },
  read: reads({ otherwise: 'Library Load' }),
  sources: [
    { url: 'https://developers.google.com/tag-platform/tag-manager/web', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
