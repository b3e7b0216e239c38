import type { Vendor } from '../vendor.ts';

export default {
  id: 'twitch-embed',
  name: 'Twitch player',
  company: 'Twitch',
  kind: 'social',
  marks: {
    request: [{ host: 'player.twitch.tv' }, { host: 'embed.twitch.tv' }],
  },
  identifiers: [{ place: 'cookie', name: 'unique_id', host: 'twitch.tv' }],
  explain: 'Shows a stream from Twitch, which learns what you watch and shows you ads for it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
