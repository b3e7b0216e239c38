import type { Company } from '../company.ts';

export default {
  id: 'aruba',
  name: 'Aruba',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Sells web addresses and mail, and hosts small sites in Italy.',
  hosts: {
    'aruba.it': 'hosting',
    'arubapec.it': 'hosting',
    'arubacloud.com': 'hosting',
  },
  privacy: 'https://www.aruba.it/en/information/privacy.aspx',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.aruba.it/en/information/privacy.aspx', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
