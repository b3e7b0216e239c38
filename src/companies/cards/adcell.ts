import type { Company } from '../company.ts';

export default {
  id: 'adcell',
  name: 'ADCELL',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'German affiliate network that counts purchases brought by websites.',
  hosts: {
    'adcell.de': 'advertising',
    'adcell.com': 'advertising',
  },
  privacy: 'https://www.adcell.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adcell.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
