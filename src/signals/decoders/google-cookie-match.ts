import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'google-cookie-match',
  vendor: 'google-ads',
  marks: [{ host: 'cm.g.doubleclick.net', path: /^\/(pixel|push|partnerpixels)(\/|$)/ }],
  fields: {
    ...syncFields,
    google_nid: 'account',
    google_hm: 'browser',
    google_gid: 'browser',
    google_push: 'technical',
    google_ula: 'segment',
    google_cm: 'technical',
    google_sc: 'technical',
    google_cver: 'technical',
    google_error: 'technical',
    process_consent: 'consent',
  },
  read: syncReader(),
  sources: [
    { url: 'https://developers.google.com/authorized-buyers/rtb/cookie-guide', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://support.google.com/analytics/answer/7519794', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
