import type { Vendor } from '../vendor.ts';

export default {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  company: 'Pinterest',
  kind: 'social',
  marks: {
    request: [{ host: 'ct.pinterest.com' }, { host: 's.pinimg.com', path: /^\/ct\// }],
    cookie: ['_pin_unauth', '_epik'],
    global: ['pintrk'],
  },
  explain: 'Tells Pinterest what you do here, to choose and count the ads you see there.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
