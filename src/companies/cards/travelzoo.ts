import type { Company } from '../company.ts';

export default {
  id: 'travelzoo',
  name: 'Travelzoo',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Travel deals mailed to members and shown on other sites.',
  hosts: {
    'travelzoo.com': 'content',
  },
  listed: ['Travelzoo'],
  privacy: 'https://www.travelzoo.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.travelzoo.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
