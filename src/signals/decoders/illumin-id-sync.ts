import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'illumin-id-sync',
  vendor: 'illumin',
  marks: [{ host: 'ums.acuityplatform.com', path: /^\/tum$/ }],
  fields: {
    ...syncFields,
    umid: 'account',
  },
  read: syncReader(),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
