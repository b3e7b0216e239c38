import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'merkury',
  vendor: 'merkle',
  marks: [
    { host: 'rkdms.com', path: /^\/(idmi?|ids|bct|sid)(\/|$)/ },
    { host: 'rkdms.com', path: /\/tpTracking\/loader\/load\.js$/ },
  ],
  anyHost: [{ path: /\/tpTracking\/loader\/load\.js$/, query: ['sv_cid'] }],
  fields: {
    event: 'event',
    account: 'account',
    sv_cid: 'account',
    pid: 'account',
    sv_pubid: 'account',
    sv_domain: 'page',
    sv_session: 'session',
    _svsid: 'browser',
    puid: 'browser',
    ssp_data: 'browser',
    url: 'page',
  },
  read: (sent) =>
    reads({
      otherwise: sent.path.endsWith('.js') ? 'Library Load' : 'ID Sync',
      account: sent.path.endsWith('.js') ? '{sv_cid}' : '{pid}',
    })(sent),
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/4fb89a91e3ed8084c2d225c92380b56acb6a39d8/src/providers/MerkleMerkury.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
