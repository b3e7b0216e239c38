import type { Company } from '../company.ts';

export default {
  id: 'in3',
  name: 'in3',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Pay-in-parts messages in Dutch shops.',
  hosts: {
    'payin3.eu': 'utility',
    'payin3.nl': 'utility',
  },
  privacy: 'https://payin3.eu/en/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://payin3.eu/en/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
