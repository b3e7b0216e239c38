import type { Company } from '../company.ts';

export default {
  id: 'thinglink',
  name: 'ThingLink',
  parent: null,
  country: 'FI',
  role: 'both',
  about: 'Adds clickable dots to pictures on other sites.',
  hosts: {
    'thinglink.com': 'content',
    'thinglink.me': 'content',
  },
  listed: ['Thinglink'],
  privacy: 'https://www.thinglink.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thinglink.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
