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
  identifiers: [
    { place: 'cookie', name: 'HMACCOUNT', host: 'hm.baidu.com' },
    { place: 'cookie', name: 'BAIDUID', host: 'baidu.com' },
  ],
  explain: 'Counts your visits and notes which pages you open and where you came from.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/next-theme/hexo-theme-next/blob/211dcdb571ebad70325016e37c9b5daaebe2d0d5/layout/_third-party/analytics/baidu-analytics.njk',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
