import type { Company } from '../company.ts';

export default {
  id: 'all-in',
  name: 'All iN',
  parent: 'LWSA',
  country: 'BR',
  role: 'processor',
  about: 'Sends mails for Brazilian shops about what known visitors viewed.',
  hosts: {
    'allin.com.br': 'marketing',
    'btg360.com.br': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.allin.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
