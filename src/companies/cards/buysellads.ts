import type { Company } from '../company.ts';

export default {
  id: 'buysellads',
  name: 'BuySellAds',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells single ads on blogs and developer websites, mostly chosen by topic.',
  hosts: {
    'buysellads.com': 'advertising',
    'buysellads.net': 'advertising',
    'carbonads.com': 'advertising',
    'carbonads.net': 'advertising',
    'servedby-buysellads.com': 'advertising',
    'adpacks.com': 'advertising',
  },
  listed: ['BuySellAds', 'Carbon Ads'],
  privacy: 'https://www.buysellads.com/about/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.buysellads.com/about/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
