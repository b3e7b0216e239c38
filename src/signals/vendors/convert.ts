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
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.convert.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
