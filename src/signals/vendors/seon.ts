import type { Vendor } from '../vendor.ts';

export default {
  id: 'seon',
  name: 'SEON',
  company: 'SEON',
  kind: 'fingerprinting',
  marks: {
    request: [
      { host: 'seondf.com' },
      { host: 'deviceinf.com' },
      { host: 'seonintelligence.com' },
      { host: 'dfsdk.com' },
    ],
    global: ['seon'],
  },
  explain: 'Takes a fingerprint of your device, and checks it against known fraud.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://npmjs.com/package/@seontechnologies/seon-javascript-sdk', checked: '2026-11-22' }],
} satisfies Vendor;
