import type { Company } from '../company.ts';

export default {
  id: 'calltrackingmetrics',
  name: 'CallTrackingMetrics',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows each visitor a different phone number and records calls for firms.',
  hosts: {
    'tctm.co': 'analytics',
    'tctm.xyz': 'analytics',
    'calltrackingmetrics.com': 'analytics',
  },
  listed: ['CallTrackingMetrics'],
  privacy: 'https://www.calltrackingmetrics.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.calltrackingmetrics.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
