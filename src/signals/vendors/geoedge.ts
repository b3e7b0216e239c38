import type { Vendor } from '../vendor.ts';

export default {
  id: 'geoedge',
  name: 'GeoEdge',
  company: 'GeoEdge',
  kind: 'advertising',
  marks: {
    request: [{ host: 'geoedge.be' }],
    global: ['grumi'],
  },
  explain: 'Checks the ads on this page, with your device and where you are, for advertisers and sites.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/geoedgeRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
