import type { Vendor } from '../vendor.ts';

export default {
  id: 'kevel',
  name: 'Kevel (Adzerk)',
  company: 'Kevel',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adzerk.net' }],
  },
  explain: 'Delivers ads for sites, and counts which of them your browser has seen.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
