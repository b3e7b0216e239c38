import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'snap-id-sync',
  vendor: 'snap-pixel',
  marks: [{ host: 'tr.snapchat.com', path: /^\/cm\/[a-z]$/ }],
  fields: {
    ...syncFields,
    pid: 'account',
    pnid: 'account',
    pcid: 'browser',
    u_scsid: 'session',
    u_sclid: 'browser',
    rand: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/37137e1bfd04a2f99e204cb93bfb667476fc0831/packages/analytics-js-integrations/src/integrations/SnapPixel/nativeSdkLoader.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
