import type { Vendor } from '../vendor.ts';

export default {
  id: 'x-embeds',
  name: 'X posts and buttons',
  company: 'X Corp.',
  kind: 'social',
  marks: {
    request: [
      { host: 'platform.twitter.com', path: /^\/(widgets|embed|js)\b/ },
      { host: 'syndication.twitter.com' },
      { host: 'cdn.syndication.twimg.com' },
      { host: 'platform.x.com', path: /^\/(widgets|embed|js)\b/ },
    ],
  },
  identifiers: [{ place: 'cookie', name: 'guest_id', host: 'twitter.com' }],
  explain: 'Shows a post or button of X (formerly Twitter), by which X sees that you are here.',
  optOut: { by: 'link', url: 'https://x.com/settings/your_twitter_data' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
