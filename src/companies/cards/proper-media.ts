import type { Company } from '../company.ts';

export default {
  id: 'proper-media',
  name: 'Proper Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Manages the ad space of content websites and once sold the ads of Snopes.',
  hosts: {
    'proper.io': 'advertising',
  },
  listed: ['Proper Media'],
  privacy: 'https://proper.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://proper.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
