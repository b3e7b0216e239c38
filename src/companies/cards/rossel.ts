import type { Company } from '../company.ts';

export default {
  id: 'rossel',
  name: 'Rossel',
  parent: null,
  country: 'BE',
  role: 'controller',
  about: 'Belgian and French newspaper publisher of Le Soir and La Voix du Nord.',
  hosts: {
    'rossel.be': 'content',
    'lesoir.be': 'content',
    'lavoixdunord.fr': 'content',
    'rosselcdn.net': 'content',
    'sudinfo.be': 'content',
  },
  privacy: 'https://www.rossel.be/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rossel.be/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
