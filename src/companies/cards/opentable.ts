import type { Company } from '../company.ts';

export default {
  id: 'opentable',
  name: 'OpenTable',
  parent: 'Booking Holdings',
  country: 'US',
  role: 'controller',
  about: 'Table booking boxes on restaurants’ pages; keeps a record of who dines where.',
  hosts: {
    'opentable.com': 'utility',
    'opentable.co.uk': 'utility',
    'opentable.de': 'utility',
    'toptable.co.uk': 'utility',
    'otstatic.com': 'utility',
  },
  listed: ['OpenTable'],
  privacy: 'https://www.opentable.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.opentable.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
