import type { Vendor } from '../vendor.ts';

export default {
  id: 'the-media-trust',
  name: 'The Media Trust',
  company: 'The Media Trust',
  kind: 'advertising',
  marks: {
    request: [{ host: 'webcontentassessor.com' }],
  },
  explain: 'Checks the ads on this page, with your device and where you are, for advertisers and sites.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/mediafilterRtdProvider.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
