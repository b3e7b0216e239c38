import type { Vendor } from '../vendor.ts';

export default {
  id: 'sirdata',
  name: 'Sirdata',
  company: 'Sirdata',
  kind: 'identity',
  marks: {
    request: [{ host: 'sirdata.io' }, { host: 'sddan.com' }],
  },
  explain: 'Puts you into groups by what you read, and sells the groups to advertisers.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/sirdataRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
