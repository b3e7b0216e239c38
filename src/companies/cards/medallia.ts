import type { Company } from '../company.ts';

export default {
  id: 'medallia',
  name: 'Medallia',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Asks visitors for feedback on a site and, with Decibel, records how they used it.',
  hosts: {
    'medallia.com': 'customer-support',
    'medallia.eu': 'customer-support',
    'kampyle.com': 'customer-support',
    'stellaservice.com': 'customer-support',
    'decibelinsight.net': 'session-replay',
    'decibelinsight.com': 'session-replay',
    'decibel.com': 'session-replay',
  },
  listed: ['Kampyle', 'Decibel Insight', 'StellaService'],
  privacy: 'https://www.medallia.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.medallia.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
