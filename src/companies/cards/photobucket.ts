import type { Company } from '../company.ts';

export default {
  id: 'photobucket',
  name: 'Photobucket',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Picture host of old blogs and forums.',
  hosts: {
    'photobucket.com': 'content',
    'tinypic.com': 'content',
  },
  listed: ['PhotoBucket'],
  privacy: 'https://photobucket.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://photobucket.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
