import type { Company } from '../company.ts';

export default {
  id: 'chatango',
  name: 'Chatango',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Group chat boxes on blogs, radio sites and fan pages.',
  hosts: {
    'chatango.com': 'social',
  },
  privacy: 'https://chatango.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chatango.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
