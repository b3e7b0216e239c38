import type { Vendor } from '../vendor.ts';

export default {
  id: 'outbrain',
  name: 'Outbrain',
  company: 'Teads',
  kind: 'advertising',
  marks: {
    request: [{ host: 'outbrain.com' }, { host: 'zemanta.com' }],
    global: ['OBR', 'OB_ADV_ID'],
  },
  explain: 'Shows ads that look like articles, chosen by what you have read before.',
  optOut: { by: 'link', url: 'https://my.outbrain.com/recommendations-settings/home' },
  sources: [{ url: 'https://www.outbrain.com/privacy/', checked: '2026-11-22' }],
} satisfies Vendor;
