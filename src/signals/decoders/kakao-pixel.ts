import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'kakao-pixel',
  vendor: 'kakao-pixel',
  marks: [
    { host: 'bc.ad.daum.net', path: /^\/bc$/ },
    { host: 'bc.ds.kakao.com', path: /^\/bc$/ },
  ],
  fields: {
    event: 'event',
    d: 'event',
    'd.event_code': 'event',
    'd.tag': 'event',
    'd.track_id': 'account',
    'd.url': 'page',
    'd.referrer': 'referrer',
    'd.title': 'title',
    'd.keyword': 'search',
    'd.*price': 'price',
    'd.currency': 'price',
    'd.products*': 'product',
    'd.*uid': 'browser',
    'd.kclid': 'click',
    'd.*': 'event',
  },
  read: reads({ event: ['d.event_code'], json: ['d'] }),
  sources: [
    { url: 'https://kakaobusiness.gitbook.io/main/tool/pixel-sdk/pixel-helper', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
