import type { Vendor } from '../vendor.ts';

export default {
  id: 'sift',
  name: 'Sift',
  company: 'Sift',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'sift.com' }, { host: 'hexagon-analytics.com' }],
    global: ['_sift'],
  },
  explain: 'Recognises your device and notes which pages you open, to judge whether you may be a fraudster.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.sift.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
