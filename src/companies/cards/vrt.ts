import type { Company } from '../company.ts';

export default {
  id: 'vrt',
  name: 'VRT',
  parent: null,
  country: 'BE',
  role: 'controller',
  about: 'Public broadcaster of Flanders; these hosts serve news and player.',
  hosts: {
    'vrt.be': 'content',
    'sporza.be': 'content',
  },
  privacy: 'https://www.vrt.be/nl/privacybeleid/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vrt.be/nl/privacybeleid/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
