import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'dstillery-id-sync',
  vendor: 'dstillery',
  marks: [{ host: 'media6degrees.com', path: /^\/orbserv\/\w+$/ }],
  fields: {
    ...syncFields,
    pixId: 'account',
    curl: 'page',
    pcv: 'technical',
    tpu: 'browser',
    tpuv: 'technical',
    ptid: 'account',
    cb: 'technical',
  },
  read: syncReader(),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
