import type { Company } from '../company.ts';

export default {
  id: 'meetup',
  name: 'Meetup',
  parent: 'Bending Spoons',
  country: 'US',
  role: 'controller',
  about: 'Group event boxes on other sites.',
  hosts: {
    'meetup.com': 'social',
    'meetupstatic.com': 'social',
  },
  privacy: 'https://help.meetup.com/hc/en-us/articles/360044422391-Privacy-Policy',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://help.meetup.com/hc/en-us/articles/360044422391-Privacy-Policy',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
