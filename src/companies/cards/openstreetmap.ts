import type { Company } from '../company.ts';

export default {
  id: 'openstreetmap',
  name: 'OpenStreetMap Foundation',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Runs the free map of the world that volunteers draw.',
  hosts: {
    'openstreetmap.org': 'utility',
    'osm.org': 'utility',
    'osmfoundation.org': 'utility',
  },
  privacy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://osmfoundation.org/wiki/Privacy_Policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://operations.osmfoundation.org/policies/tiles/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
