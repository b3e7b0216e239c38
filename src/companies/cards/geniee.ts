import type { Company } from '../company.ts';

export default {
  id: 'geniee',
  name: 'Geniee',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Auctions ad space on Japanese and Asian websites and keeps profiles of their readers.',
  hosts: {
    'geniee.co.jp': 'advertising',
    'genieessp.com': 'advertising',
    'genieessp.jp': 'advertising',
    'genieesspv.jp': 'advertising',
    'genieedmp.com': 'advertising',
    'gssprt.jp': 'advertising',
    'gsspcln.jp': 'advertising',
    'gsspat.jp': 'advertising',
    'href.asia': 'advertising',
    'geniee.jp': 'advertising',
  },
  listed: ['Geniee'],
  privacy: 'https://en.geniee.co.jp/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://en.geniee.co.jp/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
