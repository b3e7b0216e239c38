import type { Company } from '../company.ts';

export default {
  id: 'imagekit',
  name: 'ImageKit',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shrinks and delivers the pictures of other sites.',
  hosts: {
    'imagekit.io': 'content',
  },
  privacy: 'https://imagekit.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://imagekit.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
