import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'freewheel-id-sync',
  vendor: 'freewheel',
  marks: [
    { host: 'stickyadstv.com', path: /^\/(user-matching|user-registering|auto-user-sync)$/ },
    { host: 'user-sync.fwmrm.net', path: /^\/ad\/u$/ },
  ],
  fields: {
    ...syncFields,
    id: 'account',
    dataProviderId: 'account',
    userId: 'browser',
    mode: 'technical',
    buid: 'browser',
    dsp_id: 'account',
  },
  read: syncReader(),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
