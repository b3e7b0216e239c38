import type { Company } from '../company.ts';

export default {
  id: 'cake',
  name: 'CAKE',
  parent: 'Constellation Software',
  country: 'US',
  role: 'processor',
  about: 'Software that counts clicks and sales for affiliate networks.',
  hosts: {
    'getcake.com': 'advertising',
    'cakemarketing.com': 'advertising',
  },
  privacy: 'https://getcake.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getcake.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
