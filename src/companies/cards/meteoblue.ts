import type { Company } from '../company.ts';

export default {
  id: 'meteoblue',
  name: 'Meteoblue',
  parent: null,
  country: 'CH',
  role: 'controller',
  about: 'Swiss weather service whose boxes and maps appear on other sites.',
  hosts: {
    'meteoblue.com': 'utility',
  },
  privacy: 'https://content.meteoblue.com/en/about-us/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://content.meteoblue.com/en/about-us/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
