import type { Vendor } from '../vendor.ts';

export default {
  id: 'site24x7',
  name: 'Site24x7 RUM',
  company: 'Zoho',
  kind: 'analytics',
  marks: {
    request: [{ host: 'site24x7rum.com' }],
  },
  explain: 'Measures how fast the page is for you, with your browser and where you are.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
