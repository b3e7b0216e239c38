import type { Vendor } from '../vendor.ts';

export default {
  id: 'doubleverify',
  name: 'DoubleVerify',
  company: 'DoubleVerify',
  kind: 'advertising',
  marks: {
    request: [{ host: 'doubleverify.com' }],
    global: ['dvtag'],
  },
  explain: 'Checks whether an ad was shown to you, and what the page around it is about.',
  optOut: { by: 'link', url: 'https://doubleverify.com/opt-out/' },
  sources: [
    { url: 'https://doubleverify.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
