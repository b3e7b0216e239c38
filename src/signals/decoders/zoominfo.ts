import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'zoominfo',
  vendor: 'zoominfo',
  marks: [{ host: 'ws.zoominfo.com', path: /^\/(pixel|formcomplete(-v\d)?)\// }],
  fields: {
    event: 'event',
    account: 'account',
    '*email*': 'email',
    '*visitorId': 'browser',
    '*sessionId': 'session',
    '*url': 'page',
    '*referrer': 'referrer',
    '*company*': 'employer',
    '*formId': 'form',
  },
  read: (sent) =>
    reads({
      path: /^\/pixel\/(?<account>\w+)/,
      otherwise: sent.path.startsWith('/pixel') ? 'Company Lookup' : 'Form Lookup',
    })(sent),
  sources: [
    { url: 'https://tech-docs.zoominfo.com/websights-installation-guide.pdf', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
