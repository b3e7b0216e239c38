import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'adobe-experience-id',
  vendor: 'adobe-audience-manager',
  marks: [
    { host: 'demdex.net', path: /^\/id$/ },
    { host: 'omtrdc.net', path: /^\/id$/ },
  ],
  anyHost: [{ path: /^\/id$/, query: ['d_visid_ver'] }],
  fields: {
    event: 'event',
    account: 'account',
    d_orgid: 'account',
    mcorgid: 'account',
    d_mid: 'browser',
    mid: 'browser',
    d_cid: 'person',
    d_cid_ic: 'person',
    d_coop_safe: 'consent',
    d_coop_unsafe: 'consent',
    ts: 'technical',
    callback: 'technical',
    'd_*': 'technical',
  },
  read: (sent) => [
    ...reads({
      event: [],
      otherwise: 'ID Request',
      account: sent.query.includes('d_orgid=') ? '{d_orgid}' : '{mcorgid}',
    })(sent),
  ],
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/id-service/using/intro/id-request',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
