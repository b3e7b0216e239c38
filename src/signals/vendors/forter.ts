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
  identifiers: [{ place: 'cookie', name: 'forterToken' }],
  explain: 'Recognises your device, so that the shop can judge whether your order may be fraud.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/forter/forter-magento2/blob/0bbeaf4826acc33f0fdea09c7711b333d0dd7b3e/view/frontend/templates/forter.phtml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
