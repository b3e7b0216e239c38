import type { Company } from '../company.ts';

export default {
  id: 'cloudinary',
  name: 'Cloudinary',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Stores and resizes pictures of other companies’ sites.',
  hosts: {
    'cloudinary.com': 'cdn',
  },
  listed: ['Cloudinary'],
  privacy: 'https://cloudinary.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cloudinary.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
