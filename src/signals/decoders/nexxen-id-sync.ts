import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'nexxen-id-sync',
  vendor: 'nexxen',
  marks: [
    { host: '1rx.io', path: /^\/usersync2?\// },
    { host: 'turn.com', path: /^\/r\/(cms?|dd|beacon)(\/|$)/ },
  ],
  fields: {
    ...syncFields,
    account: 'account',
    sub: 'account',
    id: 'account',
    mktid: 'account',
    mpid: 'account',
    zcc: 'technical',
    fpid: 'account',
  },
  read: syncReader(/^\/(?:usersync2?\/(?<account>[\w-]+)|r\/.*\/uid\/(?<uid>[^/]+))/),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/0797390f228969e0b87ba7b99d884243b8f7e99d/static/bidder-info/unruly.yaml',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
