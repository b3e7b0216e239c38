import type { Company } from '../company.ts';

export default {
  id: 'grafana-labs',
  name: 'Grafana Labs',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Collects page timings and errors from browsers so that site makers can chart them.',
  hosts: {
    'grafana.net': 'analytics',
    'grafana.com': 'analytics',
  },
  privacy: 'https://grafana.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://grafana.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
