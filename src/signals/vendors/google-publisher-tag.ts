import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-publisher-tag',
  name: 'Google Publisher Tag',
  company: 'Google',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'securepubads.g.doubleclick.net', path: /^\/(tag\/js\/|gpt\/|gampad\/|pagead\/managed\/js\/gpt\/)/ },
      { host: 'www.googletagservices.com', path: /^\/tag\/js\/gpt\.js$/ },
      // The frame around a third party's ad.
      { host: 'tpc.googlesyndication.com', path: /^\/safeframe\// },
      { host: 'pubads.g.doubleclick.net', path: /^\/gampad\// },
    ],
    global: ['googletag'],
  },
  explain: 'Asks Google which ads to show you here, and tells it the page and what the site knows of you.',
  optOut: { by: 'link', url: 'https://myadcenter.google.com/' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
