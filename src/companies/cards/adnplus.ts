import type { Company } from '../company.ts';

export default {
  id: 'adnplus',
  name: 'ADN',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean ad exchange of banners and native boxes.',
  hosts: {
    'adnplus.co.kr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adn-plus.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
