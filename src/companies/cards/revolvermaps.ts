import type { Company } from '../company.ts';

export default {
  id: 'revolvermaps',
  name: 'RevolverMaps',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Shows a turning globe with the places of a page’s visitors.',
  hosts: {
    'revolvermaps.com': 'analytics',
  },
  listed: ['Revolver Maps'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.revolvermaps.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
