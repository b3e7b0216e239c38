import type { Vendor } from '../vendor.ts';

export default {
  id: 'esputnik',
  name: 'Yespo (eSputnik)',
  company: 'Yespo',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'esputnik.com' }, { host: 'yespo.io' }],
  },
  explain: 'Follows which products you look at and ties it to your e-mail, to send you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/eSputnik-CDP/esputnik-opencart/blob/039f84507922dece75a8c8687d65428f9d4c6392/readme.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
