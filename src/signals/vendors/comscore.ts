import type { Vendor } from '../vendor.ts';

export default {
  id: 'comscore',
  name: 'Comscore',
  company: 'Comscore',
  kind: 'analytics',
  marks: {
    request: [{ host: 'scorecardresearch.com' }, { host: 'zqtk.net' }, { host: 'voicefive.com' }],
    global: ['_comscore'],
  },
  identifiers: [
    { place: 'cookie', name: 'UID', host: 'scorecardresearch.com' },
    { place: 'cookie', name: 'XID', host: 'scorecardresearch.com' },
  ],
  explain: 'Counts your visits here and on many other sites, to tell advertisers who reads what.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/20e2d39ea7a1ac713968c1cb523a30b3e820956d/packages/analytics-js-integrations/src/integrations/Comscore/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
