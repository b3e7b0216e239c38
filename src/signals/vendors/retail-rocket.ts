import type { Vendor } from '../vendor.ts';

export default {
  id: 'retail-rocket',
  name: 'Retail Rocket',
  company: 'Retail Rocket',
  kind: 'recommendation',
  marks: { request: [{ host: 'retailrocket.net' }, { host: 'retailrocket.ru' }], global: ['rrPartnerId'] },
  explain: 'Chooses the products you see here by what you and others looked at and bought.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Pinegin/vue-retailrocket/blob/29d1b3f35246130ec401fea696fead9d4fad89b8/src/index.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
