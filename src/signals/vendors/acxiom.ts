import type { Vendor } from '../vendor.ts';

export default {
  id: 'acxiom',
  name: 'Acxiom',
  company: 'Acxiom',
  kind: 'identity',
  marks: {
    request: [{ host: 'acxiom-online.com' }, { host: 'acxiomapac.com' }],
  },
  explain: 'Ties your browser to what it knows of your household: address, purchases, income.',
  optOut: { by: 'link', url: 'https://www.acxiom.com/optout/' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
