import type { Company } from '../company.ts';

export default {
  id: 'fullstory',
  name: 'Fullstory',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Films how visitors move, click and type on a site and lets the site play the visit back.',
  hosts: {
    'fullstory.com': 'session-replay',
  },
  listed: ['FullStory'],
  privacy: 'https://www.fullstory.com/legal/privacy-policy',
  optOut: 'https://www.fullstory.com/optout/',
  contact: null,
  sources: [{ url: 'https://www.fullstory.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
