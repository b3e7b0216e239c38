import type { Company } from '../company.ts';

export default {
  id: 'getcourse',
  name: 'GetCourse',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Hosts online courses and their payment pages.',
  hosts: {
    'getcourse.ru': 'hosting',
    'gcfiles.net': 'hosting',
    'getcourse.io': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getcourse.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
