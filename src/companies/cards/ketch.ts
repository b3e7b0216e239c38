import type { Company } from '../company.ts';

export default {
  id: 'ketch',
  name: 'Ketch',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Privacy windows through which visitors of US sites say no to data sales.',
  hosts: {
    'ketchcdn.com': 'consent',
    'ketch.com': 'consent',
  },
  privacy: 'https://www.ketch.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ketch.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
