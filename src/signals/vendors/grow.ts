import type { Vendor } from '../vendor.ts';

export default {
  id: 'grow',
  name: 'Grow by Mediavine',
  company: 'Mediavine',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'grow.me' }],
    global: ['growMe'],
  },
  explain: 'Lets you save pages and suggests more, and so recognises you on many sites.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.mediavine.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
