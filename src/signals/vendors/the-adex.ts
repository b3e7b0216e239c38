import type { Vendor } from '../vendor.ts';

export default {
  id: 'the-adex',
  name: 'The ADEX',
  company: 'Virtual Minds',
  kind: 'identity',
  marks: {
    request: [{ host: 'theadex.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'axd', host: 'theadex.com' }],
  explain: 'Collects which sites you visit into a profile, and passes that to ad auctions.',
  optOut: { by: 'link', url: 'https://theadex.com/privacy-opt-out/' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
