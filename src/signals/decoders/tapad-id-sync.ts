import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'tapad-id-sync',
  vendor: 'tapad',
  marks: [{ host: 'tapad.com', path: /^\/idsync\/ex\/(receive|push|pull)(\/check)?$/ }],
  fields: {
    ...syncFields,
    partner_id: 'account',
    partner_device_id: 'browser',
    partner_typed_did: 'browser',
    partner_url: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/tapad.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/0b7e4aa094b0f6af181145cba68badc185aee119/modules/tapadIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
