import type { Vendor } from '../vendor.ts';

export default {
  id: 'true-fit',
  name: 'True Fit',
  company: 'True Fit',
  kind: 'recommendation',
  marks: { request: [{ host: 'truefitcorp.com' }] },
  explain: 'Suggests your size: it keeps your height, weight and body shape if you tell it, and what you bought.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
