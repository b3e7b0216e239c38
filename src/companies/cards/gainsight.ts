import type { Company } from '../company.ts';

export default {
  id: 'gainsight',
  name: 'Gainsight',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures how people use business software and guides them inside it, for its maker.',
  hosts: {
    'gainsight.com': 'analytics',
    'aptrinsic.com': 'analytics',
  },
  privacy: 'https://www.gainsight.com/policy/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gainsight.com/policy/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
