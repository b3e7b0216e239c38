import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'indicative',
  vendor: 'indicative',
  marks: [{ host: 'api.indicative.com', path: /^\/service\/(event|identify|alias)/ }],
  fields: {
    event: 'event',
    account: 'account',
    apiKey: 'account',
    eventName: 'event',
    'events[].eventName': 'event',
    eventUniqueId: 'browser',
    'events[].eventUniqueId': 'browser',
    uniqueId: 'person',
    previousId: 'browser',
    'properties.browser_*': 'device',
    'properties.page_*': 'page',
    'properties.referring_*': 'referrer',
    'properties.*': 'event',
    'events[].properties.*': 'event',
    eventTime: 'technical',
  },
  read: (sent) =>
    reads({
      event: ['eventName', 'events[].eventName'],
      otherwise: /identify/.test(sent.path) ? 'Identify' : /alias/.test(sent.path) ? 'Alias' : 'Event',
      account: '{apiKey}',
    })(sent),
  sources: [{ url: 'https://github.com/indicative/indicative-javascript', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
