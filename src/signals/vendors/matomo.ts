import type { Vendor } from '../vendor.ts';

export default {
  id: 'matomo',
  name: 'Matomo',
  company: 'InnoCraft',
  kind: 'analytics',
  // Mostly served from the site itself, where only names tell it.
  marks: {
    request: [{ host: 'matomo.cloud' }, { host: 'innocraft.cloud' }],
    cookie: [/^_pk_(id|ses|ref|cvar)\.\d+\.[\da-f]{4}$/],
    global: ['Matomo', 'Piwik', '_paq'],
  },
  explain: 'Counts your visits and notes which pages you open, often for this site only.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
