import type { Company } from '../company.ts';

export default {
  id: 'antsomi',
  name: 'Antsomi',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Keeps customer profiles for shops in South-East Asia and picks their messages.',
  hosts: {
    'antsomi.com': 'customer-data',
    'cdp.asia': 'customer-data',
    'ants.vn': 'advertising',
    'ants.tech': 'advertising',
    'anthill.vn': 'advertising',
  },
  privacy: 'https://www.antsomi.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.antsomi.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
