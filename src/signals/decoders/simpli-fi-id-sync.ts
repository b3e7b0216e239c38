import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'simpli-fi-id-sync',
  vendor: 'simpli-fi',
  marks: [{ host: 'um.simpli.fi' }],
  fields: {
    ...syncFields,
    account: 'account',
    user_id: 'browser',
  },
  read: syncReader(/^\/(?<account>[\w-]+)$/),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
