import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'loopme-id-sync',
  vendor: 'loopme',
  marks: [{ host: 'csync.loopme.me', path: /^\/?$/ }],
  fields: {
    ...syncFields,
    pubid: 'account',
    partner_id: 'account',
    vt: 'browser',
  },
  read: syncReader(),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/loopmeBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
