import type { Company } from '../company.ts';

export default {
  id: 'premion',
  name: 'Premion',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells TV-app ads of local stations by household.',
  hosts: {
    'premion.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://premion.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
