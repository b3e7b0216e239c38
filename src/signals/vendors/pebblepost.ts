import type { Vendor } from '../vendor.ts';

export default {
  id: 'pebblepost',
  name: 'PebblePost',
  company: 'PebblePost',
  kind: 'advertising',
  marks: {
    request: [{ host: 'pbbl.co' }],
  },
  explain: 'Finds your postal address from your visit, to send you advertising by mail.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
