import type { Company } from '../company.ts';

export default {
  id: 'creatopy',
  name: 'Creatopy',
  parent: null,
  country: 'RO',
  role: 'processor',
  about: 'Makes and delivers moving ad banners.',
  hosts: {
    'bannersnack.com': 'advertising',
    'creatopy.com': 'advertising',
  },
  listed: ['Snacktools'],
  privacy: 'https://www.creatopy.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.creatopy.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
