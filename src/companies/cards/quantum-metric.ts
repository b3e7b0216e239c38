import type { Company } from '../company.ts';

export default {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Captures every step of visits to large shops, banks and airlines to find where people get stuck.',
  hosts: {
    'quantummetric.com': 'session-replay',
  },
  listed: ['Quantum Metric'],
  privacy: 'https://www.quantummetric.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.quantummetric.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
