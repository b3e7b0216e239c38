import type { Vendor } from '../vendor.ts';

export default {
  id: 'choreograph',
  name: 'WPP audience pixels (Xaxis)',
  company: 'WPP',
  kind: 'advertising',
  marks: {
    request: [{ host: 'mookie1.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'id', host: 'mookie1.com' }],
  explain: 'Remembers which sites you visit, so that the clients of an advertising group can find you again.',
  optOut: { by: 'link', url: 'https://www.choreograph.com/ccpa' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
