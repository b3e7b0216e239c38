import type { Vendor } from '../vendor.ts';

export default {
  id: 'adnuntius',
  name: 'Adnuntius',
  company: 'Adnuntius',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adnuntius.com' }],
    storage: ['adn.metaData'],
  },
  explain: 'Delivers the ads of Nordic media, and counts which of them your browser has seen.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adnuntiusBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/adnuntiusBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
