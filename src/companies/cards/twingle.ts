import type { Company } from '../company.ts';

export default {
  id: 'twingle',
  name: 'twingle',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Donation boxes on German charities’ sites.',
  hosts: {
    'twingle.de': 'utility',
  },
  privacy: 'https://www.twingle.de/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.twingle.de/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
