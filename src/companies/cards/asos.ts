import type { Company } from '../company.ts';

export default {
  id: 'asos',
  name: 'ASOS',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Fashion shop; its pages, pictures and advertising for brands.',
  hosts: {
    'asos.com': 'content',
    'asos-media.com': 'content',
    'asosservices.com': 'content',
    'asos.media': 'content',
  },
  privacy: 'https://www.asos.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.asos.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
