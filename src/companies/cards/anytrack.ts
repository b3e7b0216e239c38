import type { Company } from '../company.ts';

export default {
  id: 'anytrack',
  name: 'AnyTrack',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Ties ad and partner clicks to sales and reports them to ad companies.',
  hosts: {
    'anytrack.io': 'analytics',
  },
  privacy: 'https://anytrack.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://anytrack.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
