import type { Vendor } from '../vendor.ts';

export default {
  id: 'disqus',
  name: 'Disqus',
  company: 'Zeta Global',
  kind: 'social',
  marks: {
    request: [{ host: 'disqus.com' }, { host: 'disquscdn.com' }, { host: 'disqusads.com' }],
    element: ['#disqus_thread'],
  },
  identifiers: [{ place: 'cookie', name: 'disqus_unique', host: 'disqus.com' }],
  explain: 'Shows the comments, and notes which pages you read on the many sites that use it.',
  optOut: { by: 'link', url: 'https://disqus.com/data-sharing-settings/' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
