import type { Company } from '../company.ts';

export default {
  id: 'bannerflow',
  name: 'Bannerflow',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Software for making and delivering animated banners.',
  hosts: {
    'bannerflow.com': 'advertising',
    'bannerflow.net': 'advertising',
  },
  listed: ['BannerFlow'],
  privacy: 'https://www.bannerflow.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bannerflow.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
