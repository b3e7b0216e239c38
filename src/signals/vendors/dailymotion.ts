import type { Vendor } from '../vendor.ts';

export default {
  id: 'dailymotion',
  name: 'Dailymotion player',
  company: 'Dailymotion',
  kind: 'social',
  marks: {
    request: [{ host: 'dailymotion.com' }, { host: 'dmxleo.com' }, { host: 'dmcdn.net' }],
  },
  identifiers: [
    { place: 'cookie', name: 'ts', host: 'dailymotion.com' },
    { place: 'cookie', name: 'v1st', host: 'dailymotion.com' },
  ],
  explain: 'Shows a video from Dailymotion, which learns what you watch and shows you ads for it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/dailymotionBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
