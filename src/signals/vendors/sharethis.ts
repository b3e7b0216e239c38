import type { Vendor } from '../vendor.ts';

export default {
  id: 'sharethis',
  name: 'ShareThis',
  company: 'ShareThis',
  kind: 'social',
  marks: {
    request: [{ host: 'sharethis.com' }],
    global: ['__sharethis__'],
  },
  explain: 'Shows buttons for sharing, and sells what it learns of your reading to advertisers.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
