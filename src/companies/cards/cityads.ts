import type { Company } from '../company.ts';

export default {
  id: 'cityads',
  name: 'CityAds',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Affiliate network that records clicks and orders in Russia and elsewhere.',
  hosts: {
    'cityads.com': 'advertising',
    'cityads.ru': 'advertising',
    'cityadstrack.com': 'advertising',
    'cityadspix.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cityads.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
