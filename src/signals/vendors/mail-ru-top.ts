import type { Vendor } from '../vendor.ts';

export default {
  id: 'mail-ru-top',
  name: 'Top Mail.ru',
  company: 'VK',
  kind: 'analytics',
  marks: {
    request: [{ host: 'top-fwz1.mail.ru' }, { host: 'top.mail.ru' }],
    cookie: ['tmr_lvid', 'tmr_lvidTS', 'tmr_reqNum'],
    storage: ['tmr_lvid'],
    global: ['_tmr'],
  },
  identifiers: [
    { place: 'cookie', name: 'tmr_lvid' },
    { place: 'storage', name: 'tmr_lvid' },
  ],
  explain: 'Counts your visits and tells the network VK what you look at, also for ads.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/a3e2f1dc77a0b65419a0c3b38cfb69864b7157d6/extensions/amp-analytics/0.1/vendors/topmailru.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
