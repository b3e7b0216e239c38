import type { Company } from '../company.ts';

export default {
  id: 'crazy-egg',
  name: 'Crazy Egg',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Maps where people click and scroll on a page and records visits for the site owner.',
  hosts: {
    'crazyegg.com': 'session-replay',
    'cetrk.com': 'session-replay',
  },
  listed: ['Crazy Egg'],
  privacy: 'https://www.crazyegg.com/privacy',
  optOut: 'https://www.crazyegg.com/opt-out',
  contact: null,
  sources: [{ url: 'https://www.crazyegg.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
