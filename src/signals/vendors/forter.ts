import type { Vendor } from '../vendor.ts';

export default {
  id: 'forter',
  name: 'Forter',
  company: 'Forter',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'forter.com' }],
    cookie: ['forterToken'],
  },
  explain: 'Recognises your device, so that the shop can judge whether your order may be fraud.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.forter.com/services-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
