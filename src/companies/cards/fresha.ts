import type { Company } from '../company.ts';

export default {
  id: 'fresha',
  name: 'Fresha',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Marketplace and calendar for salon appointments.',
  hosts: {
    'fresha.com': 'utility',
  },
  privacy: 'https://www.fresha.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fresha.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
