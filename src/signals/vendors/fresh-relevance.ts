import type { Vendor } from '../vendor.ts';

export default {
  id: 'fresh-relevance',
  name: 'Fresh Relevance',
  company: 'Dotdigital',
  kind: 'personalization',
  marks: {
    request: [
      { host: 'freshrelevance.com' },
      { host: 'd81mfvml8p5ml.cloudfront.net' },
      { host: 'dkpklk99llpj0.cloudfront.net' },
      { host: 'd1y9qtn9cuc3xw.cloudfront.net' },
    ],
    cookie: ['tms_VisitorID'],
    global: ['$TB'],
  },
  identifiers: [{ place: 'cookie', name: 'tms_VisitorID' }],
  explain: 'Remembers which products you look at, changes the page for you, and reminds you by e-mail.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
