import type { Company } from '../company.ts';

export default {
  id: 'dreamdata',
  name: 'Dreamdata',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Joins visits, mails and sales records to show which ads brought business customers.',
  hosts: {
    'dreamdata.io': 'analytics',
    'dreamdata.cloud': 'analytics',
  },
  privacy: 'https://dreamdata.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://dreamdata.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
