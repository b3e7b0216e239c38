import type { Company } from '../company.ts';

export default {
  id: 'vericast',
  name: 'Vericast',
  parent: 'RRD',
  country: 'US',
  role: 'both',
  about: 'Aims coupons and ads at households with the former MaxPoint and Valassis systems.',
  hosts: {
    'mxptint.net': 'advertising',
    'maxpoint.com': 'advertising',
    'valassis.com': 'advertising',
    'vericast.com': 'advertising',
  },
  listed: ['MaxPoint Interactive'],
  privacy: 'https://www.vericast.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vericast.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
