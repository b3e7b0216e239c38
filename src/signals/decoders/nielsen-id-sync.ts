import type { Decoder } from '../decoder.ts';
import { syncFields, syncReader } from '../id-sync.ts';

export default {
  id: 'nielsen-id-sync',
  vendor: 'nielsen',
  marks: [{ host: 'exelator.com', path: /^\/(load\/?|pixel\.gif)$/ }],
  fields: {
    ...syncFields,
    p: 'account',
    g: 'account',
    buid: 'browser',
    xl8blockcheck: 'technical',
    j: 'technical',
  },
  read: syncReader(),
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/03ce061d94ace9983406727ddfdf828443ac7d7b/integrations/nielsen-dcr/lib/index.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
