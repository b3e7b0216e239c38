import type { Vendor } from '../vendor.ts';

export default {
  id: 'netcore',
  name: 'Netcore Smartech',
  company: 'Netcore',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'netcoresmartech.com' }],
  },
  explain: 'Keeps a profile of what you do here, and shows or sends you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developer.netcorecloud.com/docs/coexistence-in-js', checked: '2026-11-22' }],
} satisfies Vendor;
