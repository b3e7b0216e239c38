import type { Vendor } from '../vendor.ts';

export default {
  id: 'adobe-launch',
  name: 'Adobe Experience Platform Tags',
  company: 'Adobe',
  kind: 'tag-manager',
  marks: {
    request: [{ host: 'assets.adobedtm.com' }],
    ownHost: [{ path: /\/(launch-EN[\da-f]{32}(-(development|staging))?(\.min)?|satelliteLib-[\da-f]{40})\.js$/ }],
    global: ['_satellite'],
  },
  explain: 'Loads other tools into this page, as the site decides, some of which may watch you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/19e5b8408fa84c26bc5e2edd86df1cd1ecab8e35/src/providers/AdobeLaunch.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
