import type { Company } from '../company.ts';

export default {
  id: 'missena',
  name: 'Missena',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Shows full-width ads when people arrive on a page.',
  hosts: {
    'missena.io': 'advertising',
    'missena.com': 'advertising',
  },
  privacy: 'https://missena.com/confidentiality-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://missena.com/confidentiality-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/missenaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
