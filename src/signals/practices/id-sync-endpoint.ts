import { bare } from '../address.ts';
import { exchangedWith, type Practice } from '../practice.ts';

/** Paths by which ad companies' documentation names the place where IDs are matched. */
const endpoint =
  /\/(cookie[-_]?sync|user[-_]?sync|usersync|cookie[-_]?match|id[-_]?sync|cksync|cmatch|setuid|getuid|getuids|usermatch(redir)?|pixel[-_]?sync|sync\/(img|iframe|image|dsp|ssp)|ecm3|ul_cb|idmatch|csync|syncd|match\/bounce|track\/cm[fb]|ibs:[^/]*)(\.[a-z]{2,5})?(?=[/?]|$)/i;

const uses = new Set(['advertising', 'identity', 'customer-data', 'unknown']);

export default {
  id: 'id-sync-endpoint',
  name: 'ID matching',
  kind: 'identity',
  certainty: 'inferred',
  ofExchange(exchange) {
    const { request, owner } = exchange;
    if (!uses.has(owner.category)) return null;
    return endpoint.test(bare(request.url)) ? exchangedWith(exchange) : null;
  },
  explain: 'Calls addresses that ad companies use to match the IDs that each of them has for you.',
  sources: [
    {
      url: 'https://docs.prebid.org/prebid-server/developers/pbs-cookie-sync.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://developers.google.com/authorized-buyers/rtb/cookie-guide', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
