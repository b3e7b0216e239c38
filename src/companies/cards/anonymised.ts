import type { Company } from '../company.ts';

export default {
  id: 'anonymised',
  name: 'Anonymised',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: "Sorts browsers into interest groups inside the browser, for publishers' ads.",
  hosts: {
    'anonymised.io': 'identity',
    'id-ward.com': 'identity',
    'idward.mgr.consensu.org': 'consent',
  },
  listed: ['ID Ward CMP'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://anonymised.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/anonymisedIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
