import type { Company } from '../company.ts';

export default {
  id: 'mindbox',
  name: 'Mindbox',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Gathers what customers do and sends them messages for Russian shops.',
  hosts: {
    'mindbox.ru': 'customer-data',
    'mindbox.cloud': 'customer-data',
    'mindbox.io': 'customer-data',
    'directcrm.ru': 'customer-data',
    'popmechanic.ru': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mindbox.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
