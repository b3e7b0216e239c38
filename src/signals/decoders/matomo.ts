import type { Decoder } from '../decoder.ts';
import { matomoFields, matomoHits } from '../matomo-hits.ts';

const tracker = /\/(matomo|piwik)\.php$/;

export default {
  id: 'matomo',
  vendor: 'matomo',
  marks: [
    { host: 'matomo.cloud', path: tracker },
    { host: 'innocraft.cloud', path: tracker },
  ],
  anyHost: [{ run: 'by-site', path: tracker }],
  fields: matomoFields,
  read: matomoHits,
  sources: [{ url: 'https://developer.matomo.org/api-reference/tracking-api', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
