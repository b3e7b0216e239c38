import type { Vendor } from '../vendor.ts';

export default {
  id: 'sizmek',
  name: 'Amazon Ad Server (Sizmek)',
  company: 'Amazon',
  kind: 'advertising',
  marks: {
    request: [{ host: 'serving-sys.com' }],
  },
  explain: 'Delivered and counted ads under a number for your browser; Amazon ended it in 2024.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
