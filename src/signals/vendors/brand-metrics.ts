import type { Vendor } from '../vendor.ts';

export default {
  id: 'brand-metrics',
  name: 'Brand Metrics',
  company: 'Brand Metrics',
  kind: 'advertising',
  marks: {
    request: [{ host: 'brandmetrics.com' }],
    global: ['brandmetrics'],
  },
  explain: 'Asks you short questions to measure whether an ad you saw here stuck with you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/brandmetricsRtdProvider.js',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
