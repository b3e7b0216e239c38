import type { Vendor } from '../vendor.ts';

export default {
  id: 'skimlinks',
  name: 'Skimlinks',
  company: 'Taboola',
  kind: 'advertising',
  marks: {
    request: [{ host: 'skimresources.com' }, { host: 'redirectingat.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'skimGUID', host: 'skimresources.com' }],
  explain: 'Changes links to shops, so that this site earns money when you follow one and buy.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/12786dda5fe2f89cad958b7644ab28d2a083276e/extensions/amp-skimlinks/0.1/constants.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
