import type { Company } from '../company.ts';

export default {
  id: 'swisssign',
  name: 'SwissSign',
  parent: 'Swiss Post',
  country: 'CH',
  role: 'processor',
  about: 'Gives sites certificates and tells browsers which of them still hold.',
  hosts: {
    'swisssign.net': 'utility',
    'swisssign.com': 'utility',
  },
  privacy: 'https://www.swisssign.com/en/legal/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.swisssign.com/en/legal/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
