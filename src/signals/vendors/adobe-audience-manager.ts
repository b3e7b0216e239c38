import type { Vendor } from '../vendor.ts';

export default {
  id: 'adobe-audience-manager',
  name: 'Adobe Audience Manager',
  company: 'Adobe',
  kind: 'identity',
  marks: {
    request: [{ host: 'demdex.net' }, { host: 'everesttech.net' }],
    cookie: [/^AMCVS?_[\dA-F]+(%40|@)AdobeOrg$/, 'aam_uuid', 's_ecid'],
  },
  identifiers: [
    { place: 'cookie', name: 'aam_uuid' },
    { place: 'cookie', name: 's_ecid' },
    { place: 'cookie', name: /^AMCV_[\dA-F]+(%40|@)AdobeOrg$/ },
    { place: 'cookie', name: 'demdex', host: 'demdex.net' },
    { place: 'cookie', name: 'everest_g_v2', host: 'everesttech.net' },
  ],
  // Not its own IDs: the first question for one makes it ask its servers.
  reads: [{ place: 'global', path: ['s_c_il', '*', { call: 'getCustomerIDs' }], fields: { '*.id': 'person' } }],
  explain: 'Gives you a number for marketing and puts you into groups by what you look at.',
  optOut: { by: 'link', url: 'https://www.adobe.com/privacy/opt-out.html' },
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/22356a8a5e93dca6dd06c12473e4842781c7ed77/src/providers/AdobeAudienceManager.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    {
      url: 'https://experienceleague.adobe.com/en/docs/id-service/using/id-service-api/methods/getcustomerids',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
