import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'stackadapt',
  vendor: 'stackadapt',
  marks: [{ host: 'srv.stackadapt.com', path: /^\/(saq_pxl|conv|rt|js_tracking)$/ }],
  fields: {
    event: 'event',
    action: 'event',
    uid: 'account',
    cid: 'account',
    sid: 'account',
    landing_url: 'page',
    url: 'page',
    host: 'page',
    referrer_url: 'referrer',
    t: 'title',
    tip: 'browser',
    'sa-user-id*': 'browser',
    first_name: 'name',
    last_name: 'name',
    email: 'email',
    phone: 'phone',
    l_src: 'referrer',
    l_src_d: 'technical',
    is_js: 'technical',
    s_data: 'technical',
  },
  read: reads({ event: ['action'], otherwise: 'Page View' }),
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/stackadaptBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
