import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'smaato-id-sync',
  vendor: 'smaato',
  marks: [{ host: 'ad.smaato.net', path: /^\/c\/?$/ }],
  fields: {
    ...syncFields,
    dspInit: 'account',
    dspCookie: 'browser',
    adExInit: 'account',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/smaatoBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
