import type { Company } from '../company.ts';

export default {
  id: 'appcues',
  name: 'Appcues',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows welcome tours and notices inside web apps, chosen by what each user has done.',
  hosts: {
    'appcues.com': 'personalization',
    'appcues.net': 'personalization',
  },
  listed: ['Appcues'],
  privacy: 'https://www.appcues.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.appcues.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
