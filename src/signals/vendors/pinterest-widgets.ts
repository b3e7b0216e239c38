import type { Vendor } from '../vendor.ts';

export default {
  id: 'pinterest-widgets',
  name: 'Pinterest Save button',
  company: 'Pinterest',
  kind: 'social',
  // assets.pinterest.com also serves plain pictures.
  marks: {
    request: [
      { host: 'assets.pinterest.com', path: /^\/js\/pinit/ },
      { host: 'widgets.pinterest.com' },
      { host: 'log.pinterest.com' },
    ],
  },
  explain: 'Lets you save pictures to Pinterest, by which Pinterest sees that you are here.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
