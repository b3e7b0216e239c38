import type { Vendor } from '../vendor.ts';

export default {
  id: 'adobe-experience-platform',
  name: 'Adobe Experience Platform',
  company: 'Adobe',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'adobedc.net' }],
    ownHost: [{ path: /\/ee\/(\w+\/)?v1\/(interact|collect)$/, query: ['configId'] }],
    cookie: [/^kndctr_[\dA-F]+_AdobeOrg_(identity|cluster|consent)$/],
    global: ['alloy', '__alloyNS'],
  },
  identifiers: [{ place: 'cookie', name: /^kndctr_[\dA-F]+_AdobeOrg_identity$/ }],
  explain: 'Collects what you do here into a record about you, and passes it on to other tools.',
  optOut: { by: 'link', url: 'https://www.adobe.com/privacy/opt-out.html' },
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
