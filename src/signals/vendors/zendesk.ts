import type { Vendor } from '../vendor.ts';

export default {
  id: 'zendesk',
  name: 'Zendesk',
  company: 'Zendesk',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'zdassets.com' }, { host: 'zopim.com' }, { host: 'smooch.io' }],
    cookie: ['__zlcmid'],
    global: ['zE', 'zESettings', 'zEmbed', '$zopim', 'Smooch'],
    element: ['#ze-snippet'],
  },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://developer.zendesk.com/api-reference/widget/introduction', checked: '2026-11-22' },
    {
      url: 'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
      checked: '2026-11-22',
    },
    {
      url: 'https://support.zendesk.com/hc/de/articles/115007912068-Verwendung-der-JavaScript-API',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
