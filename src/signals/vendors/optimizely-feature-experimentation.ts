import type { Vendor } from '../vendor.ts';

export default {
  id: 'optimizely-feature-experimentation',
  name: 'Optimizely Feature Experimentation',
  company: 'Optimizely',
  kind: 'experiment',
  marks: {
    request: [{ host: 'cdn.optimizely.com', path: /^\/datafiles\// }],
    storage: ['optimizely-vuid'],
    global: ['optimizelySdk', 'optimizelyClientInstance'],
  },
  identifiers: [{ place: 'storage', name: 'optimizely-vuid' }],
  explain: 'Switches parts of this page on or off for some visitors, by what it is told about you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://unpkg.com/@optimizely/optimizely-sdk@6.6.1/dist/optimizely.browser.umd.min.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/07448845dcceab98dec19d1884360fa245bf31ed/integrations/optimizely/lib/index.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
