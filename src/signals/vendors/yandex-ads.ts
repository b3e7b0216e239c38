import type { Vendor } from '../vendor.ts';

export default {
  id: 'yandex-ads',
  name: 'Yandex advertising',
  company: 'Yandex',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'an.yandex.ru' },
      { host: 'yandex.ru', path: /^\/ads\// },
      { host: 'yastatic.net', path: /^\/(partner-code|pcode)/ },
    ],
    global: ['yaContextCb'],
  },
  identifiers: [
    { place: 'cookie', name: 'yandexuid', host: 'yandex.ru' },
    { place: 'cookie', name: 'i', host: 'yandex.ru' },
    { place: 'cookie', name: 'yuidss', host: 'yandex.ru' },
  ],
  explain: 'Shows you ads, chosen with what Yandex knows of your browser and your searches.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
