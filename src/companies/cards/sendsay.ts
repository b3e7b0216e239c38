import type { Company } from '../company.ts';

export default {
  id: 'sendsay',
  name: 'Sendsay',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Sends newsletters for Russian companies and tracks contacts.',
  hosts: {
    'sendsay.ru': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sendsay.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
