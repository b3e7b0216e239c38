import type { Company } from '../company.ts';

export default {
  id: 'tomorrow-io',
  name: 'Tomorrow.io',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Weather forecasts by network and radar data, shown in other sites.',
  hosts: {
    'tomorrow.io': 'utility',
    'climacell.co': 'utility',
  },
  privacy: 'https://www.tomorrow.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tomorrow.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
