import type { Vendor } from '../vendor.ts';

export default {
  id: 'fanplayr',
  name: 'Fanplayr',
  company: 'Fanplayr',
  kind: 'personalization',
  marks: {
    request: [{ host: 'fanplayr.com' }, { host: 'd38nbbai6u794i.cloudfront.net' }],
  },
  explain: 'Watches how you shop, judges how likely you are to buy, and chooses offers by that.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
