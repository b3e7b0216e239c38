import type { Company } from '../company.ts';

export default {
  id: 'cal-com',
  name: 'Cal.com',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Open-source booking calendar embedded in sites.',
  hosts: {
    'cal.com': 'utility',
  },
  privacy: 'https://cal.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cal.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
