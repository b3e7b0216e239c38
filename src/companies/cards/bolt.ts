import type { Company } from '../company.ts';

export default {
  id: 'bolt',
  name: 'Bolt',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'One-click checkout that recognises shoppers across shops.',
  hosts: {
    'bolt.com': 'utility',
  },
  listed: ['Bolt'],
  privacy: 'https://www.bolt.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bolt.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
