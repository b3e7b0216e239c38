import type { Company } from '../company.ts';

export default {
  id: 'navegg',
  name: 'Navegg',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Sorts Brazilian and Latin American browsers into groups and sells them to advertisers.',
  hosts: {
    'navdmp.com': 'identity',
    'navegg.com': 'identity',
  },
  listed: ['Navegg'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://navegg.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/naveggIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
