import type { Company } from '../company.ts';

export default {
  id: 'pexels',
  name: 'Pexels',
  parent: 'Canva',
  country: 'DE',
  role: 'controller',
  about: 'Free photo library whose pictures other sites load directly.',
  hosts: {
    'pexels.com': 'content',
  },
  privacy: 'https://www.pexels.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pexels.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
