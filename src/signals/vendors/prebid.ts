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
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/151d74390c943cad0bcf1bf37410d965f9375e5e/src/prebidGlobal.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
