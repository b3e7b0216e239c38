import type { Vendor } from '../vendor.ts';

export default {
  id: 'facebook-chat',
  name: 'Facebook chat plugin',
  company: 'Meta',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'connect.facebook.net', path: /^\/[a-z]{2}_[A-Z]{2}\/sdk\/xfbml\.customerchat\.js$/ },
      { host: 'facebook.com', path: /^\/(v\d+\.\d+\/)?plugins\/customerchat(\.php)?$/ },
    ],
    element: ['.fb-customerchat', '#fb-customer-chat'],
  },
  chat: {
    answers: 'human',
    frames: [{ host: 'facebook.com', path: /^\/(v\d+\.\d+\/)?plugins\/customerchat(\.php)?$/ }],
  },
  explain:
    'Offers you a chat with the people of this site in your Facebook account, by which Facebook sees that you are here.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developers.facebook.com/docs/messenger-platform/discovery/facebook-chat-plugin/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
