import type { Vendor } from '../vendor.ts';

export default {
  id: 'mediavine',
  name: 'Mediavine',
  company: 'Mediavine',
  kind: 'advertising',
  marks: {
    request: [{ host: 'mediavine.com' }],
  },
  explain: 'Sells the ad space on this site, and lets many companies bid to show you an ad.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.mediavine.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
