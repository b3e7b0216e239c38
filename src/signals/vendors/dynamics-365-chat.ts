import type { Vendor } from '../vendor.ts';

export default {
  id: 'dynamics-365-chat',
  name: 'Dynamics 365 Live Chat',
  company: 'Microsoft',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'omnichannelengagementhub.com' },
      { host: 'oc-cdn-ocprod.azureedge.net', path: /^\/livechatwidget\// },
      { host: 'oc-cdn-public.azureedge.net', path: /^\/livechatwidget\// },
      { host: 'oc-cdn-public-eur.azureedge.net', path: /^\/livechatwidget\// },
      { host: 'oc-cdn-public-oce.azureedge.net', path: /^\/livechatwidget\// },
    ],
    element: ['iframe#Microsoft_Omnichannel_LCWidget_Chat_Iframe_Window'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and receives what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/MicrosoftDocs/dynamics-365-unified-operations-public/blob/0cc787fbbb8632ee6166ec9d004d4ea2091a6d78/articles/commerce/commerce-chat-module.md',
      checked: '2026-11-22',
    },
    {
      url: 'https://learn.microsoft.com/en-us/dynamics365/customer-service/develop/omnichannel-reference',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
