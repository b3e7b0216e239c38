import type { Company } from '../company.ts';

export default {
  id: 'entravision',
  name: 'Entravision',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Media company that sells ads worldwide for social networks and app makers.',
  hosts: {
    'entravision.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://entravision.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
