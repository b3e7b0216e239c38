import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'rtb-house-id-sync',
  vendor: 'rtb-house',
  marks: [{ host: 'creativecdn.com', path: /^\/(cm-notify|cm)\/?$/ }],
  fields: {
    ...syncFields,
    pi: 'account',
    tdc: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/1ee63f01229406dc77f6889b97f9e828f21db758/src/providers/RTBHouse.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/rtbhouseBidAdapter.json',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
