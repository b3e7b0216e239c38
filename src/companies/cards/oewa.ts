import type { Company } from '../company.ts';

export default {
  id: 'oewa',
  name: 'ÖWA',
  parent: null,
  country: 'AT',
  role: 'both',
  about: 'Counts how many people Austrian sites reach, as the yardstick for ad prices.',
  hosts: {
    'oewa.at': 'analytics',
    'oewabox.at': 'analytics',
  },
  privacy: 'https://www.oewa.at/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.oewa.at/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
