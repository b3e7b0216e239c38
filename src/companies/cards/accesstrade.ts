import type { Company } from '../company.ts';

export default {
  id: 'accesstrade',
  name: 'Accesstrade',
  parent: 'Interspace',
  country: 'JP',
  role: 'both',
  about: 'Affiliate network in Japan and Southeast Asia that tracks clicks to shops.',
  hosts: {
    'accesstrade.net': 'advertising',
    'accesstrade.co.id': 'advertising',
    'accesstrade.vn': 'advertising',
    'isclix.com': 'advertising',
    'interspace.ne.jp': 'advertising',
    'accesstra.de': 'advertising',
  },
  privacy: 'https://www.accesstrade.ne.jp/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.accesstrade.ne.jp/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
