import type { Vendor } from '../vendor.ts';

export default {
  id: 'kameleoon',
  name: 'Kameleoon',
  company: 'Kameleoon',
  kind: 'experiment',
  marks: {
    request: [{ host: 'kameleoon.eu' }, { host: 'kameleoon.com' }, { host: 'kameleoon.io' }],
    cookie: ['kameleoonVisitorCode'],
    storage: ['kameleoonData', /^kameleoonExperiment-\d+$/],
    global: ['Kameleoon', 'kameleoonQueue'],
  },
  identifiers: [{ place: 'cookie', name: 'kameleoonVisitorCode' }],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
