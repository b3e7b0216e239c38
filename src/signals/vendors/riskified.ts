import type { Vendor } from '../vendor.ts';

export default {
  id: 'riskified',
  name: 'Riskified',
  company: 'Riskified',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'riskified.com' }],
    cookie: ['rCookie'],
    global: ['RISKX'],
  },
  identifiers: [{ place: 'cookie', name: 'rCookie' }],
  explain: 'Recognises your device, so that the shop can judge whether your order may be fraud.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Riskified/beacon-agent/blob/935e493fb195f640b342d5709ae002933278aae7/commands/beacon-integrate.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
