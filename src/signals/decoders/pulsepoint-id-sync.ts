import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'pulsepoint-id-sync',
  vendor: 'pulsepoint',
  marks: [{ host: 'contextweb.com', path: /^\/(bh\/)?(rtset|set\.aspx|visitormatch(\/.*)?)$/ }],
  fields: {
    ...syncFields,
    pid: 'account',
    ev: 'technical',
    do: 'account',
    action: 'technical',
    advid: 'account',
    token: 'browser',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/1c0ab42501dd00a38b16f7674311e691920eb06e/static/bidder-info/pulsepoint.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/pulsepointBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
