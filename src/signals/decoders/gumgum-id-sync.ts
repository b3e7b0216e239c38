import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'gumgum-id-sync',
  vendor: 'gumgum',
  marks: [{ host: 'gumgum.com', path: /^\/(usync|getuid|usersync)(\/|$)/ }],
  fields: {
    ...syncFields,
    account: 'account',
    b: 'account',
    pi: 'account',
    i: 'browser',
  },
  read: syncReader(/^\/(?:usync|getuid)\/(?<account>\w+)/),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/048d89ad9c6492442b6b6d99928d9037e5066929/static/bidder-info/gumgum.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
