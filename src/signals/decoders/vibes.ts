import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'vibes',
  vendor: 'vibes',
  marks: [
    { host: 'tagtracking.vibescm.com', path: /^\/track/ },
    { host: 'tagtracking.eu.vibes.com', path: /^\/track/ },
  ],
  fields: {
    event: 'event',
    event_type: 'event',
    type: 'event',
    company_key: 'account',
    companyKey: 'account',
    person_id: 'person',
    external_person_id: 'person',
    mobile_phone: 'phone',
    email: 'email',
    url: 'page',
    referrer: 'referrer',
    order_id: 'order',
    amount: 'price',
  },
  read: reads({ event: ['event', 'event_type', 'type'], otherwise: 'Event' }),
  sources: [
    { url: 'https://developer-platform.vibes.com/docs/implementing-vibes-tags', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
