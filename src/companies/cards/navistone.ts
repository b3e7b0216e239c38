import type { Company } from '../company.ts';

export default {
  id: 'navistone',
  name: 'NaviStone',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Finds the postal address of site visitors to send them paper mail.',
  hosts: {
    'murdoog.com': 'identity',
    'navistone.com': 'identity',
  },
  listed: ['NaviStone'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://navistone.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
