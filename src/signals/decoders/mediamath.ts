import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'mediamath',
  vendor: 'mediamath',
  marks: [{ host: 'mathtag.com', path: /^\/event\/(img|js)$/ }],
  fields: {
    event: 'event',
    mt_id: 'account',
    mt_adid: 'account',
    mt_uuid: 'browser',
    v1: 'price',
    v2: 'price',
    v3: 'price',
    s1: 'event',
    s2: 'event',
    s3: 'event',
    s4: 'event',
    s5: 'event',
    ref: 'page',
    url: 'page',
    redir: 'technical',
    no_iframe: 'technical',
  },
  read: reads({ otherwise: 'Event' }),
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
