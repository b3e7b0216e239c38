import type { Company } from '../company.ts';

export default {
  id: 'wp-engine',
  name: 'WP Engine',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts the WordPress sites of other companies.',
  hosts: {
    'wpengine.com': 'hosting',
    'wpenginepowered.com': 'hosting',
    'wpengine.net': 'hosting',
    'flywheelsites.com': 'hosting',
    'flywheelstaging.com': 'hosting',
  },
  listed: ['WP Engine'],
  privacy: 'https://wpengine.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wpengine.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
