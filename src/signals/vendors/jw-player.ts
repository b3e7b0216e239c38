import type { Vendor } from '../vendor.ts';

export default {
  id: 'jw-player',
  name: 'JW Player',
  company: 'JWX',
  kind: 'analytics',
  marks: {
    request: [{ host: 'jwpcdn.com' }, { host: 'jwplatform.com' }, { host: 'jwplayer.com' }, { host: 'jwpltx.com' }],
    storage: ['jwplayerLocalId'],
    global: ['jwplayer'],
  },
  identifiers: [{ place: 'storage', name: 'jwplayerLocalId' }],
  explain: 'Plays videos here, notes what you watch under a number for your browser, and loads ads into them.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/jwplayerBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
