import type { Vendor } from '../vendor.ts';

export default {
  id: 'kakao-pixel',
  name: 'Kakao Pixel',
  company: 'Kakao',
  kind: 'social',
  marks: {
    request: [
      { host: 't1.daumcdn.net', path: /^\/kas\/static\/kp\.js$/ },
      { host: 'bc.ad.daum.net' },
      { host: 'bc.ds.kakao.com' },
    ],
    global: ['kakaoPixel'],
  },
  explain: 'Tells Kakao what you look at here, so that it can show you ads for it in KakaoTalk.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
