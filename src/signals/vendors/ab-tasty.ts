import type { Vendor } from '../vendor.ts';

export default {
  id: 'ab-tasty',
  name: 'AB Tasty',
  company: 'AB Tasty',
  kind: 'experiment',
  marks: {
    request: [{ host: 'abtasty.com' }],
    cookie: ['ABTasty', 'ABTastySession'],
    global: ['ABTasty', '_abtasty'],
  },
  identifiers: [{ place: 'cookie', name: 'ABTasty' }],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
