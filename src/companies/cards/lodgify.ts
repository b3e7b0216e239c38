import type { Company } from '../company.ts';

export default {
  id: 'lodgify',
  name: 'Lodgify',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Builds websites and booking boxes of holiday homes.',
  hosts: {
    'lodgify.com': 'utility',
  },
  privacy: 'https://www.lodgify.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.lodgify.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
