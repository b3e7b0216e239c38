import type { Company } from '../company.ts';

export default {
  id: 'ssmas',
  name: 'Sem Seo & Mas',
  parent: null,
  country: 'ES',
  role: 'both',
  about: 'Runs ads for Spanish publishers.',
  hosts: {
    'ssmas.com': 'advertising',
    'semseoymas.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ssmas.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ssmasBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
