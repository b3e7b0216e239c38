import { partyOf } from '../../companies/host.ts';
import { isTelling } from '../id-values.ts';
import { exchanged, type Practice } from '../practice.ts';

export default {
  id: 'bounce-tracking',
  name: 'Bounce tracking',
  kind: 'identity',
  certainty: 'inferred',
  ofExchange(exchange, { site }) {
    const { request, response, party, relation } = exchange;
    const { type, from } = request;
    if (relation !== 'third' || type !== 'main_frame' || !response || response.outcome !== 'answered') return null;
    if (response.status === null || response.status < 300 || response.status > 399 || !response.values.some(isTelling))
      return null;
    // Who went back to where they came from asked for it: that is how signing in works.
    const start = from ? partyOf(from)?.domain : undefined;
    if (start === site || start === party.domain) return null;
    return exchanged(exchange, ['set', response.setCookies.slice(0, 5).join(', ')]);
  },
  explain: 'On the way here you were sent through another site for a moment, which keeps a cookie to know you again.',
  sources: [{ url: 'https://privacycg.github.io/nav-tracking-mitigations/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
