import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'basis-id-sync',
  vendor: 'basis',
  marks: [{ host: 'sitescout.com', path: /^\/(dmp\/pixelSync|connectors\/[\w-]+\/usersync)$/ }],
  fields: {
    ...syncFields,
    account: 'account',
    nid: 'account',
    network: 'account',
    cookieQ: 'technical',
    rurl: 'technical',
  },
  read: syncReader(/^\/connectors\/(?<account>[\w-]+)\//),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/vidoomyBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
