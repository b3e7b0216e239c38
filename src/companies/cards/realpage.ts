import type { Company } from '../company.ts';

export default {
  id: 'realpage',
  name: 'RealPage',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Property software behind apartment sites; takes leads and applications.',
  hosts: {
    'realpage.com': 'hosting',
    'g5dxm.com': 'hosting',
    'leasestar.com': 'hosting',
  },
  privacy: 'https://www.realpage.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.realpage.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
