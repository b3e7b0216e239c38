import type { Vendor } from '../vendor.ts';

export default {
  id: 'tealeaf',
  name: 'Acoustic Tealeaf',
  company: 'IBM',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'brilliantcollector.com' }, { host: 'tealeaf.ibmcloud.com' }],
    cookie: ['TLTSID', 'TLTUID'],
    global: ['TLT'],
  },
  identifiers: [
    { place: 'cookie', name: 'TLTSID' },
    { place: 'cookie', name: 'TLTUID' },
  ],
  explain: 'Records what you do on this page, so that the company can replay your visit.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://ibm.com/support/knowledgecenter/SS2MBL_9.0.2/Configuration/CX/CXPipeSA/TealeafCookieScheme_32.html',
      checked: '2026-11-22',
    },
    { url: 'https://qiita.com/TNAOKI/items/31e44d154907f9199871', checked: '2026-11-22' },
  ],
} satisfies Vendor;
