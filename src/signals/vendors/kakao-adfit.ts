import type { Vendor } from '../vendor.ts';

export default {
  id: 'kakao-adfit',
  name: 'Kakao AdFit',
  company: 'Kakao',
  kind: 'advertising',
  marks: {
    request: [{ host: 't1.daumcdn.net', path: /^\/kas\/static\/ba\.min\.js$/ }, { host: 'display.ad.daum.net' }],
    element: ['ins.kakao_ad_area'],
  },
  explain: 'Shows ads from Kakao here, chosen with what it knows of your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
