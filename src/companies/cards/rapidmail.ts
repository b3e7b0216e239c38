import type { Company } from '../company.ts';

export default {
  id: 'rapidmail',
  name: 'rapidmail',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Sends newsletters for small businesses and counts opens and clicks.',
  hosts: {
    'rapidmail.de': 'marketing',
    'rapidmail.com': 'marketing',
    'emailsys1a.net': 'marketing',
    'emailsys2a.net': 'marketing',
  },
  privacy: 'https://www.rapidmail.com/data-security',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rapidmail.com/data-security', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
