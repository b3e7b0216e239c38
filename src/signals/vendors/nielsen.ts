import type { Vendor } from '../vendor.ts';

export default {
  id: 'nielsen',
  name: 'Nielsen Digital Measurement',
  company: 'Nielsen',
  kind: 'analytics',
  marks: {
    request: [{ host: 'imrworldwide.com' }, { host: 'exelator.com' }],
    global: ['NOLBUNDLE'],
  },
  identifiers: [
    { place: 'cookie', name: 'IMRID', host: 'imrworldwide.com' },
    { place: 'cookie', name: 'ud', host: 'exelator.com' },
    { place: 'cookie', name: 'EE', host: 'exelator.com' },
  ],
  explain: 'Counts your visits here and on many other sites, to tell advertisers who reads what.',
  optOut: {
    by: 'link',
    url: 'https://www.nielsen.com/legal/privacy-principles/nielsen-marketing-cloud-services-privacy-statement/',
  },
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/03ce061d94ace9983406727ddfdf828443ac7d7b/integrations/nielsen-dcr/lib/index.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
