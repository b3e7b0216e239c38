import type { Vendor } from '../vendor.ts';

export default {
  id: 'riskified',
  name: 'Riskified',
  company: 'Riskified',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'riskified.com' }],
    global: ['RISKX'],
  },
  explain: 'Recognises your device, so that the shop can judge whether your order may be fraud.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://apiref.riskified.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
