import type { Company } from '../company.ts';

export default {
  id: 'alma-media',
  name: 'Alma Media',
  parent: null,
  country: 'FI',
  role: 'controller',
  about: 'Finnish publisher of Iltalehti and Kauppalehti and of job and car sites.',
  hosts: {
    'almamedia.fi': 'content',
    'almamedia.net': 'content',
    'almamedia.io': 'content',
    'iltalehti.fi': 'content',
    'kauppalehti.fi': 'content',
    'almaid.fi': 'identity',
  },
  privacy: 'https://www.almamedia.fi/tietosuoja/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.almamedia.fi/tietosuoja/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
