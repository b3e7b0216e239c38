import type { Company } from '../company.ts';

export default {
  id: 'opticks',
  name: 'Opticks',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Examines ad visitors for robots and click fraud.',
  hosts: {
    'optickssecurity.com': 'fingerprinting',
  },
  privacy: 'https://optickssecurity.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://optickssecurity.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
