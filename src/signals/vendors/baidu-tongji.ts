import type { Vendor } from '../vendor.ts';

export default {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  company: 'Baidu',
  kind: 'analytics',
  marks: {
    request: [{ host: 'hm.baidu.com' }],
    cookie: [/^Hm_lp?vt_[\da-f]{32}$/],
    global: ['_hmt'],
  },
  explain: 'Counts your visits and notes which pages you open and where you came from.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://tongji.baidu.com/web/help/article?id=174&type=0', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
