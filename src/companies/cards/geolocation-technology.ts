import type { Company } from '../company.ts';

export default {
  id: 'geolocation-technology',
  name: 'Geolocation Technology',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Tells from an internet address where someone is and which company it belongs to.',
  hosts: {
    'docodoco.jp': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://docodoco.jp/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
