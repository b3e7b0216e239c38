import type { Company } from '../company.ts';

export default {
  id: 'inmobi',
  name: 'InMobi',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Shows ads in apps and on mobile pages, and runs consent notices for websites.',
  hosts: {
    'inmobi.com': 'advertising',
    'inmobicdn.net': 'advertising',
    'aerserv.com': 'advertising',
    'cmp.inmobi.com': 'consent',
    'inmobi-choice.io': 'consent',
    'quantcast.mgr.consensu.org': 'consent',
  },
  listed: ['InMobi', 'AerServ', 'Quantcast Choice'],
  privacy: 'https://www.inmobi.com/privacy-policy',
  optOut: null,
  contact: { mail: 'dsr@inmobi.com' },
  sources: [
    { url: 'https://www.inmobi.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/inmobiBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://www.inmobi.com/company', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
