import type { Vendor } from '../vendor.ts';

export default {
  id: 'addtoany',
  name: 'AddToAny',
  company: 'AddToAny',
  kind: 'social',
  marks: {
    request: [{ host: 'addtoany.com' }],
    global: ['a2a_config'],
  },
  explain: 'Shows buttons for sharing this page with others.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
