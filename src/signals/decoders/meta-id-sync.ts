import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'meta-id-sync',
  vendor: 'meta-pixel',
  marks: [{ host: 'facebook.com', path: /^\/fr\/[bru]\.php$/ }],
  fields: {
    ...syncFields,
    p: 'account',
    e: 'browser',
    m: 'browser',
    t: 'technical',
    s: 'technical',
    a: 'technical',
    o: 'technical',
  },
  read: syncReader(),
  sources: [
    { url: 'https://developers.facebook.com/docs/meta-pixel/get-started', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
