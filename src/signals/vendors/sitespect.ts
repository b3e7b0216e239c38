import type { Vendor } from '../vendor.ts';

export default {
  id: 'sitespect',
  name: 'SiteSpect',
  company: 'SiteSpect',
  kind: 'experiment',
  marks: { ownHost: [{ path: /^\/__ssobj\// }] },
  explain: 'Changes this page on its way to you to compare versions, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/sitespect/SiteSpect-SPA-SDK/blob/02c2f4d3c54f9f009bdaa5ce1a37e3905cd88f23/README.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
