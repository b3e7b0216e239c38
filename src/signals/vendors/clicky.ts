import type { Vendor } from '../vendor.ts';

export default {
  id: 'clicky',
  name: 'Clicky',
  company: 'Clicky',
  kind: 'analytics',
  marks: {
    request: [{ host: 'getclicky.com' }],
    cookie: ['_jsuid'],
    global: ['clicky_site_ids', 'clicky'],
  },
  identifiers: [{ place: 'cookie', name: '_jsuid' }],
  explain: 'Counts your visits and shows the site, as it happens, what you open and click.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
