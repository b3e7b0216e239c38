import type { Company } from '../company.ts';

export default {
  id: 'geojs',
  name: 'GeoJS',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Tells a page from the internet address roughly where its visitor is.',
  hosts: {
    'geojs.io': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.geojs.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
