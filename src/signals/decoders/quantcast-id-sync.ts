import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'quantcast-id-sync',
  vendor: 'quantcast',
  marks: [{ host: 'cms.quantserve.com', path: /^\/dpixel$/ }],
  fields: {
    ...syncFields,
    a: 'account',
    eid: 'account',
    id: 'browser',
  },
  read: syncReader(),
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/quantcast-cookie-matching-service-tag', checked: '2026-11-22' },
    { url: 'https://www.quantcast.com/opt-out/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
