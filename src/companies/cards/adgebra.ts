import type { Company } from '../company.ts';

export default {
  id: 'adgebra',
  name: 'Adgebra',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Places native ads in Indian languages.',
  hosts: {
    'adgebra.in': 'advertising',
    'adgebra.co.in': 'advertising',
    'inuxu.org': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adgebra.in/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
