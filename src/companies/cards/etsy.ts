import type { Company } from '../company.ts';

export default {
  id: 'etsy',
  name: 'Etsy',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Marketplace for handmade goods; its shop boxes appear on makers’ blogs.',
  hosts: {
    'etsy.com': 'content',
    'etsystatic.com': 'content',
    'etsysecure.com': 'content',
  },
  privacy: 'https://www.etsy.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.etsy.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
