import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'criteo-id-sync',
  vendor: 'criteo',
  marks: [
    {
      host: 'criteo.com',
      path: /^\/(dis\/(usersync|dis|rtb\/[^/]+\/cookiematch)\.aspx|sync|sid(\/json)?|user-sync\/(redirect|iframe)|rex\/match|syncframe)$/,
    },
  ],
  fields: {
    ...syncFields,
    p: 'account',
    c: 'account',
    profile: 'account',
    cp: 'account',
    a: 'technical',
    j: 'technical',
    cu: 'technical',
    bundle: 'browser',
    cb: 'technical',
    u: 'browser',
    idfs: 'browser',
    origin: 'technical',
    domain: 'page',
    topUrl: 'page',
    sn: 'technical',
    gdprapplies: 'consent',
    gdprString: 'consent',
    ccpa: 'consent',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/183345e49f0ff04bf9e6044dfa93b8d9ccffe9f3/static/bidder-info/criteo.yaml',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/07a13b235198fc92b35f886b631340fcd146f74c/modules/criteoIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
