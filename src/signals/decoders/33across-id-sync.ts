import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: '33across-id-sync',
  vendor: '33across',
  marks: [
    { host: '33across.com', path: /^\/(ps\/?|v1\/envelope)$/ },
    { host: 'tynt.com', path: /^\/deb$/ },
  ],
  fields: {
    ...syncFields,
    pid: 'account',
    id: 'account',
    ri: 'account',
    m: 'account',
    ver: 'technical',
    rt: 'technical',
    sha256Email: 'email',
    tp: 'browser',
    '33acrossIdTp': 'browser',
    fp: 'browser',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/33across.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/02d485d7775c23d10ec32d6e360101ab439ddc68/modules/33acrossIdSystem.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
