import type { Vendor } from '../vendor.ts';

export default {
  id: 'zoominfo',
  name: 'ZoomInfo WebSights',
  company: 'ZoomInfo',
  kind: 'identity',
  marks: {
    request: [{ host: 'ws.zoominfo.com' }, { host: 'ws-assets.zoominfo.com' }, { host: 'zi-scripts.com' }],
    cookie: ['_zitok'],
  },
  identifiers: [{ place: 'cookie', name: '_zitok' }],
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'link', url: 'https://www.zoominfo.com/trust-center/your-privacy' },
  sources: [
    {
      url: 'https://github.com/GitbookIO/integrations/blob/d66ab885708945bdcb5e0b4717b0b1de6b4c2cfa/integrations/zoominfo/src/script.raw.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
