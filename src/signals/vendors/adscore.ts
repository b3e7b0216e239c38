import type { Vendor } from '../vendor.ts';

export default {
  id: 'adscore',
  name: 'Adscore',
  company: 'Adscore',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'adsco.re' }],
  },
  explain: 'Takes a fingerprint of your device to judge whether ads are shown to a person or a robot.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
