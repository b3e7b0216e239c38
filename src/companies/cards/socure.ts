import type { Company } from '../company.ts';

export default {
  id: 'socure',
  name: 'Socure',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Verifies who somebody is and scores their device for US banks.',
  hosts: {
    'socure.com': 'fingerprinting',
    'dvnfo.com': 'fingerprinting',
  },
  privacy: 'https://www.socure.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.socure.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
