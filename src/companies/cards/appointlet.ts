import type { Company } from '../company.ts';

export default {
  id: 'appointlet',
  name: 'Appointlet',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Booking pages and widgets for meetings.',
  hosts: {
    'appointlet.com': 'utility',
  },
  privacy: 'https://www.appointlet.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.appointlet.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
