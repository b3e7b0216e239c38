import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'sailthru',
  vendor: 'sailthru',
  marks: [
    { host: 'api.sail-personalize.com', path: /^\/v\d\/(personalize|track|onsite)/ },
    { host: 'api.sail-track.com', path: /^\/v\d\// },
  ],
  fields: {
    event: 'event',
    account: 'account',
    customerId: 'account',
    visitorId: 'browser',
    hid: 'person',
    userId: 'person',
    '*email': 'email',
    pageviews: 'session',
    url: 'page',
    title: 'title',
    referrer: 'referrer',
    isMobile: 'device',
    'vars.*': 'trait',
    tags: 'segment',
    'tags*': 'segment',
    storedTags: 'segment',
    'items[].price': 'price',
    'items[].*': 'product',
  },
  read: reads({ event: ['event'], otherwise: 'Page View', account: '{customerId}' }),
  sources: [
    {
      url: 'https://getstarted.meetmarigold.com/engagebysailthru/Content/developers/web/javascript-events.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
