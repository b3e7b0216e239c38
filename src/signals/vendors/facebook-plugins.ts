import type { Vendor } from '../vendor.ts';

export default {
  id: 'facebook-plugins',
  name: 'Facebook plugins',
  company: 'Meta',
  kind: 'social',
  // The same host serves the pixel; the path tells them apart.
  marks: {
    request: [
      { host: 'connect.facebook.net', path: /^\/[a-z]{2}_[A-Z]{2}\/(sdk|all)[/.]/ },
      { host: 'facebook.com', path: /^\/((v\d+\.\d+\/)?plugins\/|connect\/ping$)/ },
      { host: 'staticxx.facebook.com' },
    ],
    element: ['#fb-root'],
  },
  explain: 'Shows a Facebook button, post or comment box, by which Facebook sees that you are here.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
