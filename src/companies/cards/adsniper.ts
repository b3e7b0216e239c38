import type { Company } from '../company.ts';

export default {
  id: 'adsniper',
  name: 'AdSniper',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Buys ads by auction on Russian sites and re-finds shop visitors.',
  hosts: {
    'adsniper.ru': 'advertising',
    'sniperlog.ru': 'advertising',
  },
  listed: ['AdSniper'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adsniper.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
