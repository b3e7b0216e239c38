import type { Vendor } from '../vendor.ts';

export default {
  id: 'convert',
  name: 'Convert Experiences',
  company: 'Convert',
  kind: 'experiment',
  // No global `convert`: a common name.
  marks: {
    request: [{ host: 'convertexperiments.com' }],
    cookie: ['_conv_v', '_conv_s', '_conv_r'],
    global: ['_conv_q'],
  },
  identifiers: [{ place: 'cookie', name: '_conv_v' }],
  reads: [
    {
      place: 'global',
      path: ['convert', 'currentData', 'experiences', '*', 'variation'],
      fields: { '*.name': 'experiment', '*.id': 'experiment' },
    },
    {
      place: 'global',
      path: ['convert', 'currentData', 'experiments', '*', 'variation_name'],
      fields: { '*': 'experiment' },
    },
  ],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://support.convert.com/hc/en-us/articles/204506359-reading-triggered-experiment-data-for-using-it-in-third-party-systems',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://www.convert.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
