import type { Company } from '../company.ts';

export default {
  id: 'strava',
  name: 'Strava',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shows runs and rides of its members on blogs.',
  hosts: {
    'strava.com': 'social',
  },
  privacy: 'https://www.strava.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.strava.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
