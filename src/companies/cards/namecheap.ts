import type { Company } from '../company.ts';

export default {
  id: 'namecheap',
  name: 'Namecheap',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sells web addresses and hosts small sites.',
  hosts: {
    'namecheap.com': 'hosting',
    'namecheaphosting.com': 'hosting',
    'web-hosting.com': 'hosting',
  },
  privacy: 'https://www.namecheap.com/legal/general/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.namecheap.com/legal/general/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
