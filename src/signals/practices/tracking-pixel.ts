import { exchanged, type Practice } from '../practice.ts';

/** Bytes of the largest picture that shows nothing: a GIF of one pixel has 35 to 49, a PNG up to 95. */
const smallest = 100;

/** Uses of hosts whose pictures without a length are counted too. */
const counts: readonly string[] = ['advertising', 'analytics', 'identity'];

export default {
  id: 'tracking-pixel',
  name: 'Tracking pixels',
  kind: 'disclosure',
  certainty: 'inferred',
  ofExchange(exchange) {
    const { request, response, relation, owner } = exchange;
    if (relation !== 'third' || request.type !== 'image' || response?.outcome !== 'answered') return null;
    // A redirect is not a picture yet; and a spacer that is told nothing tells nobody anything.
    const { status, bytes } = response;
    // Of a host that is for targeting, a picture that does not say how long it is counts too.
    const small = bytes === null ? counts.includes(owner.category) : bytes <= smallest;
    const empty = status === 204 || (status === 200 && small);
    return empty && /[?;]./.test(request.first ?? request.url) ? exchanged(exchange) : null;
  },
  explain: 'Loads pictures too small to see, only to hand over what stands in their addresses.',
  sources: [
    { url: 'https://developer.mozilla.org/en-US/docs/Glossary/Tracking_pixel', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Practice;
