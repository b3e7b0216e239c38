import type { Vendor } from '../vendor.ts';

export default {
  id: 'bloomreach',
  name: 'Bloomreach',
  company: 'Bloomreach',
  kind: 'personalization',
  marks: {
    request: [{ host: 'exponea.com' }, { host: 'brsrvr.com' }, { host: 'brcdn.com' }],
    cookie: ['__exponea_etc__', '__exponea_time2__', '_br_uid_2'],
    global: ['exponea', 'webxpClient', 'br_data'],
  },
  identifiers: [
    { place: 'cookie', name: '__exponea_etc__' },
    { place: 'cookie', name: '_br_uid_2' },
  ],
  reads: [
    {
      place: 'global',
      path: ['br_data'],
      fields: {
        user_id: 'person',
        search_term: 'search',
        prod_id: 'product',
        prod_name: 'product',
        sku: 'product',
        order_id: 'order',
        basket_value: 'order',
        customer_tier: 'segment',
        customer_country: 'location',
        customer_geo: 'location',
        customer_profile: 'segment',
        view_id: 'segment',
      },
    },
  ],
  explain: 'Keeps a record of what you do here, and changes what you see by it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://documentation.bloomreach.com/discovery/docs/pixel-reference', checked: '2026-11-22' },
    { url: 'https://documentation.bloomreach.com/engagement/docs/cookies-storage', checked: '2026-11-22' },
    {
      url: 'https://help.hcl-software.com/commerce/7.0.0/com.ibm.commerce.developer.doc/concepts/csdsearch_brcookies.html',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
