import type { Company } from '../company.ts';

export default {
  id: 'adtonos',
  name: 'AdTonos',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Places ads in radio streams and podcasts.',
  hosts: {
    'adtonos.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adtonos.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
