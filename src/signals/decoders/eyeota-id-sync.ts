import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'eyeota-id-sync',
  vendor: 'eyeota',
  marks: [{ host: 'eyeota.net', path: /^\/(match|pixel)(\/|$)/ }],
  fields: {
    ...syncFields,
    bid: 'account',
    pid: 'account',
    t: 'technical',
    sid: 'account',
    cat: 'segment',
  },
  read: syncReader(),
  sources: [
    { url: 'https://www.eyeota.com/privacy-center', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
