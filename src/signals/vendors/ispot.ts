import type { Vendor } from '../vendor.ts';

export default {
  id: 'ispot',
  name: 'iSpot.tv',
  company: 'iSpot.tv',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ispot.tv' }],
  },
  identifiers: [{ place: 'cookie', name: 'pt', host: 'ispot.tv' }],
  explain: 'Ties your visit to the television ads seen in your home.',
  optOut: { by: 'link', url: 'https://www.ispot.tv/privacy' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
