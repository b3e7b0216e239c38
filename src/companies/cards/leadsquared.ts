import type { Company } from '../company.ts';

export default {
  id: 'leadsquared',
  name: 'LeadSquared',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Keeps sales contacts for schools, banks and clinics and tracks their page visits.',
  hosts: {
    'leadsquared.com': 'marketing',
    'mxradon.com': 'marketing',
    'lsqbot.com': 'marketing',
  },
  privacy: 'https://www.leadsquared.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leadsquared.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
