import type { Company } from '../company.ts';

export default {
  id: 'logicmonitor',
  name: 'LogicMonitor',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Watches sites and networks and measures real visits with Catchpoint and Airbrake.',
  hosts: {
    'catchpoint.com': 'analytics',
    '3gl.net': 'analytics',
    '3genlabs.net': 'analytics',
    'airbrake.io': 'analytics',
    'logicmonitor.com': 'analytics',
  },
  listed: ['Catchpoint'],
  privacy: 'https://www.logicmonitor.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.logicmonitor.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
