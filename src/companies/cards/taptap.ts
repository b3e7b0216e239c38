import type { Company } from '../company.ts';

export default {
  id: 'taptap',
  name: 'TAPTAP Digital',
  parent: null,
  country: 'ES',
  role: 'both',
  about: 'Aims ads at phones by the places they visit.',
  hosts: {
    'taptapnetworks.com': 'advertising',
    'taptapdigital.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://taptapdigital.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
