import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'intent-iq-id-sync',
  vendor: 'intent-iq',
  marks: [{ host: 'intentiq.com', path: /^\/profiles_engine\/ProfilesEngineServlet$/ }],
  fields: {
    ...syncFields,
    dpi: 'account',
    iiqpcid: 'browser',
    iiqidtype: 'technical',
    pcid: 'browser',
    iiquid: 'person',
    pt: 'technical',
    at: 'technical',
    mi: 'technical',
    dpn: 'technical',
    rnd: 'technical',
    japs: 'technical',
    jaesc: 'technical',
    jafc: 'technical',
    jaensc: 'technical',
    jsver: 'technical',
    uh: 'device',
    vrref: 'page',
    dbsaved: 'technical',
    cttl: 'technical',
    rrtt: 'technical',
    ad: 'technical',
  },
  read: syncReader(),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/intentIqAnalyticsAdapter.ts',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
