import type { Company } from '../company.ts';

export default {
  id: 'speedcurve',
  name: 'SpeedCurve',
  parent: null,
  country: 'NZ',
  role: 'processor',
  about: 'Measures how fast pages appear for real visitors.',
  hosts: {
    'speedcurve.com': 'analytics',
  },
  listed: ['SpeedCurve RUM'],
  privacy: 'https://www.speedcurve.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.speedcurve.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
