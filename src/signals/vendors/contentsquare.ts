import type { Vendor } from '../vendor.ts';

export default {
  id: 'contentsquare',
  name: 'Contentsquare',
  company: 'Contentsquare',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'contentsquare.net' }],
    cookie: ['_cs_c', '_cs_id', '_cs_s'],
    global: ['CS_CONF', '_uxa'],
  },
  identifiers: [{ place: 'cookie', name: '_cs_id' }],
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'link', url: 'https://contentsquare.com/privacy-center/' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
