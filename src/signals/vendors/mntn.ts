import type { Vendor } from '../vendor.ts';

export default {
  id: 'mntn',
  name: 'MNTN (SteelHouse)',
  company: 'MNTN',
  kind: 'advertising',
  marks: {
    request: [{ host: 'steelhousemedia.com' }],
  },
  explain: 'Shows you ads on television and sites because you looked at this page.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
