import type { Company } from '../company.ts';

export default {
  id: 'vidverto',
  name: 'Vidverto',
  parent: null,
  country: 'EE',
  role: 'both',
  about: 'Places video ads into the text of articles.',
  hosts: {
    'vidverto.io': 'video',
  },
  privacy: 'https://vidverto.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vidverto.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
