import type { Vendor } from '../vendor.ts';

export default {
  id: 'pixalate',
  name: 'Pixalate',
  company: 'Pixalate',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adrta.com' }],
  },
  explain: 'Checks whether ads are shown to people, with details of your device and address.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
