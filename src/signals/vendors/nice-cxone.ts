import type { Vendor } from '../vendor.ts';

export default {
  id: 'nice-cxone',
  name: 'NiCE CXone chat',
  company: 'NiCE',
  kind: 'live-chat',
  marks: {
    request: [
      { host: 'niceincontact.com', path: /^\/(loader\/\d+\/loader|\d+\/chat)\.js$/ },
      { host: 'brandembassy.com', path: /^\/\d+\/chat\.js$/ },
    ],
    global: ['CXoneDfo', 'cxone'],
    element: ['#cxone-guide-container'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://help.nicecxone.com/content/acd/digital/guidechatarchitecture.htm',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://support.brandembassy.com/hc/en-us/articles/360016024553-Javascript-API',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
