import type { Company } from '../company.ts';

export default {
  id: 'solarwinds',
  name: 'SolarWinds',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Measures how fast pages load for real visitors with Pingdom and collects logs with Loggly.',
  hosts: {
    'pingdom.net': 'analytics',
    'pingdom.com': 'analytics',
    'tracelytics.com': 'analytics',
    'loggly.com': 'analytics',
    'solarwinds.com': 'analytics',
    'librato.com': 'analytics',
    'papertrailapp.com': 'analytics',
  },
  listed: ['Pingdom RUM', 'TraceView', 'Loggly'],
  privacy: 'https://www.solarwinds.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.solarwinds.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
