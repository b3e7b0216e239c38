import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'bombora',
  vendor: 'bombora',
  marks: [{ host: 'ml314.com', path: /^\/(imsync|tag|fpdata)\.(ashx|aspx)$/ }],
  fields: {
    event: 'event',
    account: 'account',
    pub: 'account',
    adv: 'account',
    et: 'event',
    cp: 'page',
    pi: 'browser',
    fp: 'browser',
    person_id: 'browser',
    eid: 'account',
    clid: 'browser',
    data: 'employer',
    'data.*': 'employer',
    if: 'technical',
    mlt: 'technical',
    ct: 'technical',
    pv: 'technical',
  },
  read: (sent) => reads({ json: ['data'], otherwise: sent.path.startsWith('/imsync') ? 'ID Sync' : 'Page View' })(sent),
  sources: [{ url: 'https://bombora.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
