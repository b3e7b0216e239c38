import type { Company } from '../company.ts';

export default {
  id: 'chownow',
  name: 'ChowNow',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Order boxes on restaurants’ sites.',
  hosts: {
    'chownow.com': 'utility',
  },
  privacy: 'https://get.chownow.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://get.chownow.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
