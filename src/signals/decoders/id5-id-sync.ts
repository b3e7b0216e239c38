import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'id5-id-sync',
  vendor: 'id5',
  marks: [{ host: 'id5-sync.com', path: /^\/(i|s|c|k|ic|qp|cs|g|gm|bounce)(\/|$)/ }],
  fields: {
    ...syncFields,
    account: 'account',
    puid: 'browser',
    callback: 'technical',
    '*partnerId': 'account',
    '*partner': 'account',
    '*pubId': 'account',
    '*.s': 'browser',
    '*signature': 'browser',
    '*storedInfo*': 'browser',
    '*nbPage': 'session',
    '*refererInfo.canonicalUrl': 'page',
    '*refererInfo.ref': 'page',
    '*refererInfo.topmostLocation': 'page',
    '*.pd': 'person',
    '*.gdpr': 'consent',
    '*gdpr_consent': 'consent',
    '*us_privacy': 'consent',
    '*.ua': 'device',
  },
  read: syncReader(/^\/(?:i|s|c|k|ic|qp|cs)\/(?<account>\d+)\//),
  sources: [
    { url: 'https://id5.io/platform-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/id5.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
