import type { Company } from '../company.ts';

export default {
  id: 'ucoz',
  name: 'uCoz',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian free web host that shows advertising and counts visits.',
  hosts: {
    'ucoz.ru': 'hosting',
    'ucoz.com': 'hosting',
    'ucoz.net': 'hosting',
    'ucoz.ua': 'hosting',
    'counter.ucoz.ru': 'analytics',
    'utraff.com': 'social',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ucoz.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
