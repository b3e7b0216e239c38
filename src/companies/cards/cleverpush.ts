import type { Company } from '../company.ts';

export default {
  id: 'cleverpush',
  name: 'CleverPush',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Lets sites send notifications to the browsers of people who agreed.',
  hosts: {
    'cleverpush.com': 'marketing',
  },
  privacy: 'https://cleverpush.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cleverpush.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
