import type { Vendor } from '../vendor.ts';

export default {
  id: 'genesys',
  name: 'Genesys Cloud Messenger',
  company: 'Genesys',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'mypurecloud.com', path: /^\/(genesys-bootstrap|messenger)\// },
      { host: 'mypurecloud.com.au', path: /^\/(genesys-bootstrap|messenger)\// },
      { host: 'mypurecloud.de', path: /^\/(genesys-bootstrap|messenger)\// },
      { host: 'mypurecloud.ie', path: /^\/(genesys-bootstrap|messenger)\// },
      { host: 'mypurecloud.jp', path: /^\/(genesys-bootstrap|messenger)\// },
      { host: 'pure.cloud', path: /^\/(genesys-bootstrap|messenger)\// },
    ],
    storage: [/^_[\da-f-]{36}:gcmcopn$/],
    global: ['Genesys'],
    element: ['#genesys-messenger', '#genesys-mxg-frame'],
  },
  chat: {
    answers: 'ai-or-human',
    frames: [
      { host: 'mypurecloud.com', path: /^\/messenger\// },
      { host: 'mypurecloud.com.au', path: /^\/messenger\// },
      { host: 'mypurecloud.de', path: /^\/messenger\// },
      { host: 'mypurecloud.ie', path: /^\/messenger\// },
      { host: 'mypurecloud.jp', path: /^\/messenger\// },
      { host: 'pure.cloud', path: /^\/messenger\// },
    ],
    holders: ['#genesys-mxg-container-frame'],
  },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/leo-con/Demo7/blob/4796b9d360ed347eeb0044ed2cf3343dec5831a5/js/comunes.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://developer.genesys.cloud/commdigital/digital/webmessaging/messengersdk',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
