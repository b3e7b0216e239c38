import type { Vendor } from '../vendor.ts';

export default {
  id: 'dianomi',
  name: 'Dianomi',
  company: 'Dianomi',
  kind: 'advertising',
  marks: {
    request: [{ host: 'dianomi.com' }],
  },
  explain: 'Shows ads for money products that look like articles, chosen by what you read.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/dianomiBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
