import type { Vendor } from '../vendor.ts';

export default {
  id: 'the-ozone-project',
  name: 'The Ozone Project',
  company: 'Ozone',
  kind: 'advertising',
  marks: {
    request: [{ host: 'the-ozone-project.com' }],
  },
  explain: 'Sells the ads of several British newspapers together, by groups made from what you read.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/ozoneBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
