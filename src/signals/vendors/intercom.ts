import type { Vendor } from '../vendor.ts';

export default {
  id: 'intercom',
  name: 'Intercom',
  company: 'Fin',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'intercom.io' }, { host: 'intercomcdn.com' }, { host: 'intercomassets.com' }],
    cookie: [/^intercom-(id|session|device-id)-[a-z\d]+$/],
    global: ['Intercom', 'intercomSettings'],
    element: ['#intercom-container', '.intercom-lightweight-app'],
  },
  identifiers: [{ place: 'cookie', name: /^intercom-(id|device-id)-[a-z\d]+$/ }],
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://developers.intercom.com/installing-intercom/web/installation/', checked: '2026-11-22' },
    { url: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies', checked: '2026-11-22' },
  ],
} satisfies Vendor;
