import type { Company } from '../company.ts';

export default {
  id: 'altruja',
  name: 'Altruja',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Donation boxes on German charities’ sites.',
  hosts: {
    'altruja.de': 'utility',
  },
  privacy: 'https://www.altruja.de/datenschutz.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.altruja.de/datenschutz.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
