import type { Vendor } from '../vendor.ts';

export default {
  id: 'ad-ebis',
  name: 'AD EBiS',
  company: 'YRGLM',
  kind: 'analytics',
  marks: {
    request: [{ host: 'ebis.ne.jp' }],
  },
  explain: 'Follows which ads brought you here and what you do after, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
