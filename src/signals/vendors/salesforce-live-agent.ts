import type { Vendor } from '../vendor.ts';

export default {
  id: 'salesforce-live-agent',
  name: 'Salesforce Embedded Chat',
  company: 'Salesforce',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'salesforceliveagent.com' },
      { host: 'service.force.com', path: /^\/embeddedservice\/[\d.]+\/esw(\.min)?\.js$/ },
    ],
    element: ['.embeddedServiceSidebar', '.embeddedServiceHelpButton'],
  },
  chat: { answers: 'human' },
  explain: 'Offers you a chat with the people of this site, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developer.salesforce.com/docs/atlas.en-us.242.0.snapins_web_dev.meta/snapins_web_dev/embedded_services_web_bootstrap_chat.htm',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
