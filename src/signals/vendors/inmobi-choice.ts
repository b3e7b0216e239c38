import type { Vendor } from '../vendor.ts';

export default {
  id: 'inmobi-choice',
  name: 'InMobi Choice',
  company: 'InMobi',
  kind: 'consent',
  marks: {
    request: [
      { host: 'cmp.inmobi.com' },
      { host: 'quantcast.mgr.consensu.org' },
      { host: 'cmp.quantcast.com', path: /^\/(choice|tcfv2)\// },
    ],
    storage: ['_cmpRepromptHash'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://support.inmobi.com/choice/other-resources/configure-inmobi-cmp-tag', checked: '2026-11-22' },
  ],
} satisfies Vendor;
