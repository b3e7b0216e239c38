import type { Vendor } from '../vendor.ts';

export default {
  id: 'salesforce-messaging',
  name: 'Salesforce Messaging',
  company: 'Salesforce',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'salesforce-scrt.com' }, { host: 'salesforceliveagent.com' }, { host: 'service.force.com' }],
    global: ['embeddedservice_bootstrap', 'embedded_svc'],
    element: ['iframe#embeddedMessagingFrame'],
  },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developer.salesforce.com/docs/service/messaging-web/guide/api-overview.html',
      checked: '2026-11-22',
    },
    {
      url: 'https://developer.salesforce.com/docs/atlas.en-us.242.0.snapins_web_dev.meta/snapins_web_dev/embedded_services_web_bootstrap_chat.htm',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
