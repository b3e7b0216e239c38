import type { Vendor } from '../vendor.ts';

export default {
  id: 'xandr',
  name: 'Microsoft Monetize (Xandr)',
  company: 'Microsoft',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adnxs.com' }, { host: 'adnxs-simple.com' }],
    global: ['apntag'],
  },
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'link', url: 'https://platform.xandr.com/privacy-center/' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
