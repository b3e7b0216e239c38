import type { Vendor } from '../vendor.ts';

export default {
  id: 'buysellads',
  name: 'BuySellAds (Carbon)',
  company: 'BuySellAds',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'carbonads.com' },
      { host: 'carbonads.net' },
      { host: 'buysellads.com' },
      { host: 'buysellads.net' },
    ],
  },
  explain: 'Shows ads chosen by the page, and counts which of them you saw.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
