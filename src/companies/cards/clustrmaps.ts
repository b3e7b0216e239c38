import type { Company } from '../company.ts';

export default {
  id: 'clustrmaps',
  name: 'ClustrMaps',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Shows on a map where the visitors of a page come from.',
  hosts: {
    'clustrmaps.com': 'analytics',
  },
  privacy: 'https://clustrmaps.com/legal',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://clustrmaps.com/legal', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
