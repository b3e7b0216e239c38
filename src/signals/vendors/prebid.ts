import type { Vendor } from '../vendor.ts';

export default {
  id: 'prebid',
  name: 'Prebid.js',
  company: 'Prebid.org',
  kind: 'advertising',
  marks: {
    request: [{ host: 'cdn.jsdelivr.net', path: /^\/npm\/prebid\.js@/ }],
    global: ['pbjs', '_pbjsGlobals'],
  },
  explain: 'Asks many companies at once, in your browser, what they would pay to show you an ad.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.prebid.org/dev-docs/getting-started.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
