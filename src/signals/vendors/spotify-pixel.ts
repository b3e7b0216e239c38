import type { Vendor } from '../vendor.ts';

export default {
  id: 'spotify-pixel',
  name: 'Spotify Pixel',
  company: 'Spotify',
  kind: 'advertising',
  marks: {
    request: [{ host: 'pixels.spotify.com' }, { host: 'pixel.byspotify.com' }, { host: 'pdst.fm' }],
    global: ['spdt'],
  },
  explain: 'Tells Spotify and advertisers what you buy or do here after you heard an ad.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://ads.spotify.com/en-US/help-center/spotify-pixel/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
