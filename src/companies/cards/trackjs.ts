import type { Company } from '../company.ts';

export default {
  id: 'trackjs',
  name: 'TrackJS',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Receives script errors from visitors’ browsers with the clicks that led to them.',
  hosts: {
    'trackjs.com': 'analytics',
    'requestmetrics.com': 'analytics',
  },
  listed: ['TrackJS'],
  privacy: 'https://trackjs.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://trackjs.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
