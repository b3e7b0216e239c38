import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'viant-id-sync',
  vendor: 'viant',
  marks: [{ host: 'ipredictive.com', path: /^\/d\/sync\/cookie\// }],
  fields: {
    ...syncFields,
    source: 'account',
    id: 'browser',
    partner_id: 'account',
  },
  read: syncReader(),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/viantBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
