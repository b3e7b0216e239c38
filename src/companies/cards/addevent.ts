import type { Company } from '../company.ts';

export default {
  id: 'addevent',
  name: 'AddEvent',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Add-to-calendar buttons that count clicks.',
  hosts: {
    'addevent.com': 'utility',
  },
  listed: ['AddEvent'],
  privacy: 'https://www.addevent.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.addevent.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
