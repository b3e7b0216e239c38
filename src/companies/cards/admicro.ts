import type { Company } from '../company.ts';

export default {
  id: 'admicro',
  name: 'Admicro',
  parent: 'VCCorp',
  country: 'VN',
  role: 'both',
  about: 'Sells ads on a large group of Vietnamese sites.',
  hosts: {
    'admicro.vn': 'advertising',
    'admicro.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://admicro.vn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
