import type { Company } from '../company.ts';

export default {
  id: 'ad6media',
  name: 'ad6media',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French ad network of banners, pop-unders and sponsored links.',
  hosts: {
    'ad6media.fr': 'advertising',
    'ad6media.com': 'advertising',
  },
  listed: ['Ad6Media'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ad6media.fr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
