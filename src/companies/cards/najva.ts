import type { Company } from '../company.ts';

export default {
  id: 'najva',
  name: 'Najva',
  parent: null,
  country: 'IR',
  role: 'processor',
  about: 'Sends browser notifications for Iranian sites.',
  hosts: {
    'najva.com': 'marketing',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.najva.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
