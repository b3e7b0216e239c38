import type { Company } from '../company.ts';

export default {
  id: 'dax',
  name: 'DAX',
  parent: 'Global',
  country: 'GB',
  role: 'both',
  about: "Sells ads in radio streams and podcasts and recognises listeners' devices.",
  hosts: {
    'thisisdax.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://thisisdax.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
