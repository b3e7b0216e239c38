import type { Company } from '../company.ts';

export default {
  id: 'mix',
  name: 'Mix',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Successor of StumbleUpon, whose buttons counted shares on old blogs.',
  hosts: {
    'mix.com': 'social',
    'stumbleupon.com': 'social',
    'stumble-upon.com': 'social',
  },
  listed: ['StumbleUpon'],
  privacy: 'https://mix.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mix.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
