import type { Company } from '../company.ts';

export default {
  id: 'borlabs',
  name: 'Borlabs',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'German maker of a WordPress cookie banner that sites run themselves.',
  hosts: {
    'borlabs.io': 'consent',
  },
  listed: ['Borlabs CMP'],
  privacy: 'https://borlabs.io/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://borlabs.io/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
