import type { Vendor } from '../vendor.ts';

export default {
  id: 'olark',
  name: 'Olark',
  company: 'Olark',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'olark.com' }],
    cookie: ['hblid'],
    element: ['#olark-wrapper', '#habla_window_div', '.olark-launch-button'],
  },
  identifiers: [{ place: 'cookie', name: 'hblid' }],
  chat: { answers: 'human' },
  explain: 'Offers you a chat with the people of this site, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/37137e1bfd04a2f99e204cb93bfb667476fc0831/packages/analytics-js-integrations/src/integrations/Olark/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
