import type { Decoder } from '../decoder.ts';
import { packedFields } from '../envelope.ts';
import { reads } from '../pixel.ts';

export default {
  id: '6sense',
  vendor: '6sense',
  marks: [
    { host: '6sc.co', path: /^\/v\d\/beacon\/img\.gif$/ },
    { host: 'epsilon.6sense.com', path: /^\/v\d\/company\/details$/ },
  ],
  fields: {
    event: 'event',
    account: 'account',
    token: 'account',
    visitor: 'browser',
    svisitor: 'browser',
    session: 'session',
    pageViewId: 'session',
    pageURL: 'page',
    r: 'referrer',
    '*metadata.ores*': 'employer',
    '*.email*': 'email',
    '*company*': 'employer',
    'q.*': 'event',
    'm.*': 'event',
    'thirdParty.*': 'browser',
    isIframe: 'technical',
    cb: 'technical',
    v: 'technical',
  },
  read: (sent) => {
    const isLookUp = sent.path.endsWith('/details');
    const pixel = reads({
      event: ['event'],
      meanings: { a_pageload: 'Page View', active_time_track: 'Active Time' },
      otherwise: 'Company Lookup',
      account: '{token}',
    });
    return [...pixel(sent), ...(isLookUp ? [] : packedFields(sent.query, ['q', 'm', 'thirdParty']))];
  },
  sources: [{ url: 'https://6sense.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
