import type { Company } from '../company.ts';

export default {
  id: 'ringba',
  name: 'Ringba',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Routes and counts phone calls that adverts bring in.',
  hosts: {
    'ringba.com': 'analytics',
  },
  privacy: 'https://www.ringba.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ringba.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
