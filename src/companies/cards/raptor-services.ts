import type { Company } from '../company.ts';

export default {
  id: 'raptor-services',
  name: 'Raptor Services',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Suggests products to shoppers and keeps their profiles for Nordic shops.',
  hosts: {
    'raptorsmartadvisor.com': 'recommendation',
    'raptorservices.com': 'recommendation',
  },
  privacy: 'https://www.raptorservices.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.raptorservices.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
