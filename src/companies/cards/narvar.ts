import type { Company } from '../company.ts';

export default {
  id: 'narvar',
  name: 'Narvar',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Parcel tracking and return pages for large shops.',
  hosts: {
    'narvar.com': 'utility',
  },
  privacy: 'https://corp.narvar.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corp.narvar.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
