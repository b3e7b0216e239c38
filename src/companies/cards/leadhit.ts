import type { Company } from '../company.ts';

export default {
  id: 'leadhit',
  name: 'LeadHit',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Collects mail addresses of shoppers and writes to them about what they viewed.',
  hosts: {
    'leadhit.ru': 'marketing',
    'leadhit.io': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://leadhit.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
