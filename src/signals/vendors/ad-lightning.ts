import type { Vendor } from '../vendor.ts';

export default {
  id: 'ad-lightning',
  name: 'Ad Lightning (Boltive)',
  company: 'Boltive',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adlightning.com' }],
  },
  explain: 'Checks the ads on this page, with your device and where you are, for advertisers and sites.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
