import type { Company } from '../company.ts';

export default {
  id: 'chartbeat',
  name: 'Chartbeat',
  hosts: {
    'chartbeat.com': 'analytics',
    'chartbeat.net': 'analytics',
  },
  privacy: 'https://chartbeat.com/privacy/',
  sources: [{ url: 'https://chartbeat.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
