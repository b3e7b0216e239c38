import type { Vendor } from '../vendor.ts';

export default {
  id: 'yahoo-connectid',
  name: 'Yahoo ConnectID',
  company: 'Yahoo',
  kind: 'identity',
  marks: {
    request: [{ host: 'ups.analytics.yahoo.com' }],
    storage: ['connectId'],
  },
  identifiers: [{ place: 'storage', name: 'connectId' }],
  explain: 'Turns your e-mail address into an advertising number, once a site knows it.',
  optOut: { by: 'link', url: 'https://legal.yahoo.com/ie/en/yahoo/privacy/yourprivacycontrols/index.html' },
  sources: [{ url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/yahoo.html', checked: '2026-11-22' }],
} satisfies Vendor;
