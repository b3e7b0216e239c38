import type { Company } from '../company.ts';

export default {
  id: 'moengage',
  name: 'MoEngage',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Sends app and web notices chosen from each user’s behaviour.',
  hosts: {
    'moengage.com': 'marketing',
    'moengage.io': 'marketing',
  },
  privacy: 'https://www.moengage.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.moengage.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
