import type { Company } from '../company.ts';

export default {
  id: 'rotaban',
  name: 'Rotaban',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian ad exchange for banners sold by time.',
  hosts: {
    'rotaban.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://rotaban.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
