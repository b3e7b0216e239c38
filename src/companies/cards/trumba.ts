import type { Company } from '../company.ts';

export default {
  id: 'trumba',
  name: 'Trumba',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Event calendars that universities and cities place in their sites.',
  hosts: {
    'trumba.com': 'utility',
  },
  privacy: 'https://www.trumba.com/privacy.aspx',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trumba.com/privacy.aspx', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
