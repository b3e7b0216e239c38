import type { Vendor } from '../vendor.ts';

export default {
  id: 'piano-analytics',
  name: 'Piano Analytics',
  company: 'Piano',
  kind: 'analytics',
  marks: {
    request: [{ host: 'xiti.com' }, { host: 'ati-host.net' }, { host: 'aticdn.net' }, { host: 'pa-cd.com' }],
  },
  explain: 'Counts your visits and notes which pages you open and what you click.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
