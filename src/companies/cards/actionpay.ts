import type { Company } from '../company.ts';

export default {
  id: 'actionpay',
  name: 'Actionpay',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Affiliate network that records clicks and orders in Russia and Brazil.',
  hosts: {
    'actionpay.net': 'advertising',
    'actionpay.ru': 'advertising',
    'apretailer.com': 'advertising',
    'apretailer.com.br': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://actionpay.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
