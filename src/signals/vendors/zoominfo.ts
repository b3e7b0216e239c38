import type { Vendor } from '../vendor.ts';

export default {
  id: 'zoominfo',
  name: 'ZoomInfo WebSights',
  company: 'ZoomInfo',
  kind: 'identity',
  marks: {
    request: [{ host: 'ws.zoominfo.com' }, { host: 'ws-assets.zoominfo.com' }, { host: 'zi-scripts.com' }],
  },
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'link', url: 'https://www.zoominfo.com/trust-center/your-privacy' },
  sources: [{ url: 'https://www.zoominfo.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
