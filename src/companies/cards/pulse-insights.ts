import type { Company } from '../company.ts';

export default {
  id: 'pulse-insights',
  name: 'Pulse Insights',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Asks visitors one question at a time on large brands' pages.",
  hosts: {
    'pulseinsights.com': 'customer-support',
  },
  listed: ['Pulse Insights'],
  privacy: 'https://pulseinsights.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pulseinsights.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
