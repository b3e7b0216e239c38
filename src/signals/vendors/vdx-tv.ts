import type { Vendor } from '../vendor.ts';

export default {
  id: 'vdx-tv',
  name: 'VDX.tv (Tribal Fusion)',
  company: 'VDX.tv',
  kind: 'advertising',
  marks: {
    request: [{ host: 'tribalfusion.com' }],
  },
  explain: 'Buys ads aimed at you, and remembers which sites you visit to do so.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
