import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'beeswax-id-sync',
  vendor: 'beeswax',
  marks: [{ host: 'bidr.io', path: /^\/cookie-sync(\/|$)/ }],
  fields: {
    ...syncFields,
    account: 'account',
    buyer_id: 'account',
    bee_sync_partners: 'account',
    bee_sync_current_partner: 'account',
    bee_sync_initiator: 'account',
    bee_sync_hop_count: 'technical',
    _bee_ppp: 'technical',
  },
  read: syncReader(/^\/cookie-sync\/(?<account>[\w-]+)/),
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
