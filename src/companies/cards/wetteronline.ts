import type { Company } from '../company.ts';

export default {
  id: 'wetteronline',
  name: 'WetterOnline',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German weather site whose forecasts stand on other pages.',
  hosts: {
    'wetteronline.de': 'utility',
    'wo-cloud.com': 'utility',
  },
  privacy: 'https://www.wetteronline.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wetteronline.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
