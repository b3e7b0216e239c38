import type { Vendor } from '../vendor.ts';

export default {
  id: 'intercom',
  name: 'Intercom',
  company: 'Fin',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'intercom.io' }, { host: 'intercomcdn.com' }, { host: 'intercomassets.com' }],
    cookie: [/^intercom-(id|session|device-id)-[a-z\d]+$/],
    element: ['#intercom-container', '.intercom-lightweight-app'],
    mail: {
      hosts: ['via.intercom.io'],
      pixels: ['//via.intercom.io/o', '//via.intercom.io/o/{rest}'],
      links: ['//via.intercom.io/c?url'],
    },
  },
  identifiers: [{ place: 'cookie', name: /^intercom-(id|device-id)-[a-z\d]+$/ }],
  chat: {
    answers: 'ai-or-human',
    holders: [
      '.intercom-launcher',
      'iframe[name="intercom-launcher-frame"]',
      'iframe[name="intercom-messenger-frame"]',
    ],
  },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://developers.intercom.com/installing-intercom/web/installation/', checked: '2026-11-22' },
    { url: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/gorgias/ai-agent-benchmark/blob/a54faab2b95ea55cfa728746afcbd70023fa3aa1/runner/vendors.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
