import type { Vendor } from '../vendor.ts';

export default {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  company: 'Dynamic Yield',
  kind: 'personalization',
  marks: {
    request: [{ host: 'dynamicyield.com' }, { host: 'dy-api.com' }],
    cookie: ['_dyid', '_dyjsession', '_dycnst', '_dy_geo', '_dyfs'],
    global: ['DYO', 'DYExps'],
  },
  identifiers: [
    { place: 'cookie', name: '_dyid' },
    { place: 'cookie', name: 'DYID', host: 'dynamicyield.com' },
  ],
  reads: [
    {
      place: 'global',
      path: ['DYO', { call: 'getUserObjectsAndVariations' }],
      fields: { '*objectName': 'experiment', '*variations[]': 'experiment' },
    },
    { place: 'cookie', name: '_dy_geo', fields: { '': 'location' } },
    { place: 'cookie', name: '_dy_df_geo', fields: { '': 'location' } },
  ],
  explain: 'Changes what you see here by what it knows of you and other visitors.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://www.rudderstack.com/docs/destinations/streaming-destinations/dynamic-yield/',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/9f682e1797c7f01873bb8f8514267af8e9399f2a/src/providers/DynamicYield.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
