import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'equativ-auction',
  vendor: 'equativ',
  marks: [{ host: 'smartadserver.com', path: /^\/(prebid\/v1|api\/bid)$/ }],
  fields: {
    ...ortbFields,
    siteid: 'account',
    callerId: 'account',
    pageid: 'ad',
    formatid: 'ad',
    tagId: 'ad',
    gpid: 'ad',
    targeting: 'ad',
    'sizes[].*': 'ad',
    bidfloor: 'ad',
    currencyCode: 'technical',
    buid: 'account',
    appname: 'page',
    ckid: 'browser',
    pageDomain: 'page',
    'sda[].ext.*': 'technical',
    'sda[].*': 'segment',
    'sdc[].*': 'page',
    gdpr: 'consent',
    gdpr_consent: 'consent',
    addtl_consent: 'consent',
    us_privacy: 'consent',
    gpp: 'consent',
    'gpp_sid[]': 'consent',
    'dsa.*': 'consent',
    transactionId: 'technical',
    bidId: 'technical',
    timeout: 'technical',
    prebidVersion: 'technical',
    schain: 'technical',
  },
  read: bidRequestPairs,
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/smartadserverBidAdapter.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/sharethroughBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
