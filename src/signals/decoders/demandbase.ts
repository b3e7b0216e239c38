import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'demandbase',
  vendor: 'demandbase',
  marks: [
    { host: 'api.company-target.com', path: /^\/api\/v\d\/ip\.json$/ },
    { host: 'et.company-target.com', path: /^\/events\// },
    { host: 's.company-target.com', path: /^\/s\/(sync|ix)/ },
    { host: 'tag-logger.demandbase.com' },
  ],
  fields: {
    event: 'event',
    account: 'account',
    key: 'account',
    auth: 'account',
    page: 'page',
    page_title: 'title',
    referrer: 'referrer',
    src: 'technical',
    type: 'event',
    query: 'location',
    tuuid: 'browser',
    '*email': 'email',
  },
  read: (sent) =>
    reads({
      event: ['type'],
      otherwise: sent.path.startsWith('/s/') ? 'ID Sync' : sent.path.startsWith('/api/') ? 'Company Lookup' : 'Event',
    })(sent),
  sources: [
    { url: 'https://support.demandbase.com/hc/en-us/articles/360056755791', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
