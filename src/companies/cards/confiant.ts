import type { Company } from '../company.ts';

export default {
  id: 'confiant',
  name: 'Confiant',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Scans ads in the visitor's browser to block harmful ones for publishers.",
  hosts: {
    'confiant-integrations.net': 'advertising',
    'confiant.com': 'advertising',
  },
  privacy: 'https://www.confiant.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.confiant.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/confiantRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;
