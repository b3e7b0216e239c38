import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'lytics',
  vendor: 'lytics',
  marks: [{ host: 'lytics.io', path: /^\/(c|cid|collect\/json)\/[^/]+/ }],
  fields: {
    event: 'event',
    account: 'account',
    _e: 'event',
    url: 'page',
    _ref: 'referrer',
    _uid: 'browser',
    _uido: 'browser',
    ga_cid: 'browser',
    '*user_id': 'person',
    _sesstart: 'session',
    _ts: 'technical',
    _tz: 'device',
    _ul: 'device',
    _sz: 'device',
    _device: 'device',
    _nmob: 'device',
    _v: 'technical',
    _ca: 'technical',
    'pf-widget-*': 'recommendation',
  },
  read: reads({
    path: /^\/(c|cid|collect\/json)\/(?<account>[^/]+)/,
    event: ['_e', 'event'],
    meanings: { pv: 'Page View' },
    otherwise: 'Other',
  }),
  sources: [{ url: 'https://docs.lytics.com/docs/lytics-javascript-tag', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
