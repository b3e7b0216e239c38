import type { Vendor } from '../vendor.ts';

const stores = ['na', 'eu', 'fe'];

export default {
  id: 'amazon-associates',
  name: 'Amazon Associates',
  company: 'Amazon',
  kind: 'advertising',
  marks: {
    request: [
      // Widgets, native ads, banners, and the pictures that count their views, for each part of the world.
      ...['ws', 'ir', 'z', 'rcm', 'wms'].flatMap((use) =>
        stores.map((store) => ({ host: `${use}-${store}.amazon-adsystem.com` })),
      ),
      { host: 'assoc-amazon.com' },
    ],
    global: ['amzn_assoc_tracking_id', 'amzn_assoc_placement'],
  },
  explain: 'Shows you goods of Amazon, and pays this site if you buy after you saw or clicked them.',
  optOut: { by: 'link', url: 'https://www.amazon.com/adprefs' },
  sources: [
    {
      url: 'https://affiliate-program.amazon.com/help/node/topic/GGLT2UHW4EMAXKYJ',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
