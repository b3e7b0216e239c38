import type { Company } from '../company.ts';

export default {
  id: 'targetspot',
  name: 'Targetspot',
  parent: 'Azerion',
  country: 'BE',
  role: 'both',
  about: 'Places ads in radio streams and podcasts.',
  hosts: {
    'targetspot.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://targetspot.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
