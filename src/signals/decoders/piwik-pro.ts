import type { Decoder } from '../decoder.ts';
import { matomoFields, matomoHits } from '../matomo-hits.ts';

const tracker = /\/ppms\.php$/;

export default {
  id: 'piwik-pro',
  vendor: 'piwik-pro',
  marks: [
    { host: 'piwik.pro', path: tracker },
    { host: 'piwikpro.com', path: tracker },
  ],
  anyHost: [{ path: tracker }],
  fields: { ...matomoFields, uia: 'technical', tsr: 'technical', ts_n: 'technical', ts_v: 'technical' },
  read: matomoHits,
  sources: [{ url: 'https://developers.piwik.pro/reference/http-api-reference', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
