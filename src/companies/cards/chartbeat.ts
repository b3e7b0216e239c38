import type { Company } from '../company.ts';

export default {
  id: 'chartbeat',
  name: 'Chartbeat',
  parent: 'Cuadrilla Capital',
  country: 'US',
  role: 'processor',
  about: 'Shows newsrooms what is being read on their pages this second, and how far people scroll.',
  hosts: {
    'chartbeat.com': 'analytics',
    'chartbeat.net': 'analytics',
  },
  listed: ['Chartbeat'],
  privacy: 'https://chartbeat.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://chartbeat.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.chartbeat.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://probsee.com/p/chartbeat', checked: '2026-11-22' },
  ],
} satisfies Company;
