import type { Company } from '../company.ts';

export default {
  id: 'wake',
  name: 'Wake',
  parent: 'LWSA',
  country: 'BR',
  role: 'processor',
  about: 'Rents out web shops to larger Brazilian merchants.',
  hosts: {
    'fbits.net': 'hosting',
    'fbits.com.br': 'hosting',
    'wake.tech': 'hosting',
    'wakecommerce.com.br': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wake.tech/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
