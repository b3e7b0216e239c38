import type { Company } from '../company.ts';

export default {
  id: 'hostinger',
  name: 'Hostinger',
  parent: null,
  country: 'LT',
  role: 'processor',
  about: 'Hosts sites and builds them for small companies.',
  hosts: {
    'hostinger.com': 'hosting',
    'zyrosite.com': 'hosting',
    'hostingersite.com': 'hosting',
    'zyro.com': 'hosting',
    '000webhost.com': 'hosting',
  },
  privacy: 'https://www.hostinger.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hostinger.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
