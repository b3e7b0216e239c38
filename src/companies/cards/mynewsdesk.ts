import type { Company } from '../company.ts';

export default {
  id: 'mynewsdesk',
  name: 'Mynewsdesk',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Publishes press releases and pictures for companies.',
  hosts: {
    'mynewsdesk.com': 'content',
  },
  listed: ['Mynewsdesk'],
  privacy: 'https://www.mynewsdesk.com/about/terms-and-conditions/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.mynewsdesk.com/about/terms-and-conditions/privacy-policy',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
