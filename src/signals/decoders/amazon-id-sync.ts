import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'amazon-id-sync',
  vendor: 'amazon-ads',
  marks: [{ host: 'amazon-adsystem.com', path: /^\/(s\/)?(ecm3|dcm|v3\/pr|x\/[\w-]+)$/ }],
  fields: {
    ...syncFields,
    ex: 'account',
    pid: 'account',
    id: 'browser',
    ep: 'technical',
    status: 'technical',
    fv: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://docs.tealium.com/client-side-tags/amazon-advertising-cookie-matching-service-tag',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/e92a7258c400154a768fd151614bbf3b3c7a557c/src/providers/AmazonAdTag.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
