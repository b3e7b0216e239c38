import type { Company } from '../company.ts';

export default {
  id: 'kochava',
  name: 'Kochava',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Tells advertisers which ad led to an app install or visit, by device IDs.',
  hosts: {
    'kochava.com': 'analytics',
  },
  privacy: 'https://www.kochava.com/legal/end-user-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kochava.com/legal/end-user-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
