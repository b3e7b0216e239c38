import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'pardot',
  vendor: 'pardot',
  marks: [{ host: 'pardot.com', path: /^\/(analytics|api\/visitor)/ }],
  anyHost: [{ path: /^\/analytics$/, query: ['account_id', 'campaign_id', 'visitor_id', 'pi_opt_in'] }],
  fields: {
    event: 'event',
    account: 'account',
    account_id: 'account',
    campaign_id: 'ad',
    visitor_id: 'browser',
    visitor_id_sign: 'browser',
    title: 'title',
    url: 'page',
    referrer: 'referrer',
    pi_opt_in: 'consent',
    conly: 'technical',
    ver: 'technical',
    'pi_*': 'event',
  },
  read: reads({ otherwise: 'Page View', account: '{account_id}' }),
  sources: [
    {
      url: 'https://help.salesforce.com/s/articleView?id=mktg.pardot_basic_cookies.htm',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
