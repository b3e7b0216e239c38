import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';
import { segmentCalls, segmentFields } from '../segment-calls.ts';
import type { Sent } from '../sent.ts';

const key = /\/(?<account>pk_[\da-f]+)\//;

export default {
  id: 'clearbit',
  vendor: 'clearbit',
  marks: [
    { host: 'reveal.clearbit.com', path: /^\/v\d\/companies\/reveal$/ },
    { host: 'app.clearbit.com', path: /^\/v\d\/[tpig]$/ },
    { host: 'clearbitjs.com', path: key },
    { host: 'clearbitscripts.com', path: key },
  ],
  fields: {
    ...segmentFields,
    authorization: 'account',
    variable: 'technical',
    page_path: 'page',
    page_domain: 'page',
    referrer: 'referrer',
    event: 'event',
    account: 'account',
  },
  read: (sent: Sent) =>
    sent.host === 'app.clearbit.com'
      ? segmentCalls(sent)
      : reads({
          path: key,
          otherwise: sent.host === 'reveal.clearbit.com' ? 'Company Lookup' : 'Library Load',
          ...(sent.host === 'reveal.clearbit.com' && { account: '{authorization}' }),
        })(sent),
  sources: [{ url: 'https://help.clearbit.com/hc/en-us/articles/360015591674', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
