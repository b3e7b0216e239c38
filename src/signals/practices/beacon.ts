import { exchanged, type Practice } from '../practice.ts';

export default {
  id: 'beacon',
  name: 'Beacons',
  kind: 'disclosure',
  certainty: 'observed',
  ofExchange(exchange) {
    const { request, relation } = exchange;
    // Chrome calls them `ping`, Firefox `beacon`; both use `ping` for links that report a click.
    if (relation !== 'third' || (request.type !== 'ping' && request.type !== 'beacon')) return null;
    return exchanged(exchange);
  },
  explain: 'Sends reports in the background that nothing on the page waits for, even as you leave it.',
  sources: [{ url: 'https://www.w3.org/TR/beacon/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Practice;
