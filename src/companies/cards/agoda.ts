import type { Company } from '../company.ts';

export default {
  id: 'agoda',
  name: 'Agoda',
  parent: 'Booking Holdings',
  country: 'SG',
  role: 'controller',
  about: 'Hotel booking site with search boxes and ads on Asian travel pages.',
  hosts: {
    'agoda.com': 'utility',
    'agoda.net': 'utility',
  },
  privacy: 'https://www.agoda.com/info/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.agoda.com/info/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
