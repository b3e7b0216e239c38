import type { Vendor } from '../vendor.ts';

export default {
  id: 'trbo',
  name: 'trbo',
  company: 'trbo',
  kind: 'personalization',
  marks: { request: [{ host: 'trbo.com' }], global: ['_trboq'] },
  explain: 'Changes what you see here by what it knows of you and other visitors.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.trbo.com/en/privacy-policy/', checked: '2026-11-22' }],
} satisfies Vendor;
