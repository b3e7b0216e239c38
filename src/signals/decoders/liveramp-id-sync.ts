import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'liveramp-id-sync',
  vendor: 'liveramp',
  marks: [
    { host: 'rlcdn.com', path: /^\/(\d+\.(gif|html|js)$|api\/identity\/)/ },
    { host: 'pippio.com', path: /^\/api\/sync$/ },
  ],
  fields: {
    ...syncFields,
    account: 'account',
    pid: 'account',
    partner_uid: 'browser',
    cparams: 'browser',
    iv: 'person',
    it: 'technical',
    ct: 'consent',
    cv: 'consent',
    rt: 'technical',
    n: 'technical',
    rand: 'technical',
  },
  read: syncReader(/^\/(?<account>\d+)\./),
  sources: [
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/ramp.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/16e54610c69eab0b9085ae8200ca76ddf8da7c66/modules/identityLinkIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
