import type { Company } from '../company.ts';

export default {
  id: 'doofinder',
  name: 'Doofinder',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Runs the search box and product suggestions of web shops.',
  hosts: {
    'doofinder.com': 'recommendation',
  },
  listed: ['Doofinder'],
  privacy: 'https://www.doofinder.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.doofinder.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
