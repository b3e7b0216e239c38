import type { Company } from '../company.ts';

export default {
  id: 'impression-media',
  name: 'Impression Media',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Sells advertising on Czech sites and its own Exchange.',
  hosts: {
    'impressionmedia.cz': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.impressionmedia.cz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
