import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'epsilon-id-sync',
  vendor: 'epsilon',
  marks: [{ host: 'dotomi.com', path: /^\/match\/bounce\// }],
  fields: {
    ...syncFields,
    networkId: 'account',
    nuid: 'browser',
    version: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/publinkIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/publinkIdSystem.json',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
