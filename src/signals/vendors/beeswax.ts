import type { Vendor } from '../vendor.ts';

export default {
  id: 'beeswax',
  name: 'Beeswax',
  company: 'FreeWheel',
  kind: 'advertising',
  marks: {
    request: [{ host: 'bidr.io' }],
  },
  identifiers: [{ place: 'cookie', name: 'bito', host: 'bidr.io' }],
  explain: 'Bids for the chance to show you an ad, with an ID of your browser to know you on other sites.',
  optOut: { by: 'link', url: 'https://www.freewheel.com/privacy-policy#tab2_section2_6' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
