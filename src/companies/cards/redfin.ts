import type { Company } from '../company.ts';

export default {
  id: 'redfin',
  name: 'Redfin',
  parent: 'Rocket Companies',
  country: 'US',
  role: 'controller',
  about: 'Home listings, and Walk Score boxes on estate agents’ sites.',
  hosts: {
    'redfin.com': 'utility',
    'cdn-redfin.com': 'utility',
    'walkscore.com': 'utility',
    'walk.sc': 'utility',
  },
  privacy: 'https://www.redfin.com/about/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.redfin.com/about/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
