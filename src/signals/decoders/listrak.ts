import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^\/activity\//, 'Product View'],
  [/\/Update\.ashx$/i, 'Contact Capture'],
  [/\/Set\.ashx$/i, 'Cart Update'],
  [/\/T\.ashx$/i, 'Purchase'],
  [/\/S\.ashx$/i, 'Subscribe'],
];

export default {
  id: 'listrak',
  vendor: 'listrak',
  marks: [{ host: 'listrakbi.com', path: /^\/(activity\/|Handlers\/\w+\.ashx$|t\/\w\.ashx$)/i }],
  fields: {
    event: 'event',
    account: 'account',
    ctid: 'account',
    _tid: 'account',
    _sid: 'session',
    _uid: 'browser',
    email: 'email',
    '*email*': 'email',
    'e_*': 'email',
  },
  read: (sent) =>
    reads({
      path: /^\/activity\/(?<account>[^/]+)/,
      otherwise: kinds.find(([path]) => path.test(sent.path))?.[1] ?? 'Event',
      account: '{ctid}',
    })(sent),
  sources: [{ url: 'https://github.com/Listrak/ListrakSDK-Android', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
