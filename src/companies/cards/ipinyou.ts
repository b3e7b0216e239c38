import type { Company } from '../company.ts';

export default {
  id: 'ipinyou',
  name: 'iPinYou',
  parent: null,
  country: 'CN',
  role: 'both',
  about: 'Bids for ad space in China on behalf of advertisers.',
  hosts: {
    'ipinyou.com': 'advertising',
    'ipinyou.com.cn': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ipinyou.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
