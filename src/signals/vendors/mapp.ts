import type { Vendor } from '../vendor.ts';

export default {
  id: 'mapp',
  name: 'Mapp Intelligence (Webtrekk)',
  company: 'Mapp',
  kind: 'analytics',
  marks: {
    request: [
      { host: 'webtrekk.net' },
      { host: 'wt-eu02.net' },
      { host: 'wbtrk.net' },
      { host: 'wcfbc.net' },
      { host: 'wt-safetag.com' },
    ],
    ownHost: [{ path: /^\/\d{15}\/wt$/, query: ['p'] }],
    cookie: [/^wteid_\d{15}$/, 'wt3_eid', /^wtsid_\d{15}$/, 'wt3_sid'],
    global: ['webtrekkV3', 'webtrekkConfig'],
  },
  identifiers: [
    { place: 'cookie', name: /^wteid_\d{15}$/ },
    { place: 'cookie', name: 'wt3_eid' },
  ],
  explain: 'Counts your visits and notes which pages you open, what you click and what you buy.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/5b4f1a7ea5d79b3f939321f7b059a42e4083094b/extensions/amp-analytics/0.1/vendors/mapp_intelligence.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
