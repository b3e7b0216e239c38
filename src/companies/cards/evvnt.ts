import type { Company } from '../company.ts';

export default {
  id: 'evvnt',
  name: 'Evvnt',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Event calendars on local news sites, with paid listings.',
  hosts: {
    'evvnt.com': 'utility',
  },
  privacy: 'https://evvnt.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://evvnt.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
