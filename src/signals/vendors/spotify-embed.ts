import type { Vendor } from '../vendor.ts';

export default {
  id: 'spotify-embed',
  name: 'Spotify player',
  company: 'Spotify',
  kind: 'social',
  marks: {
    request: [{ host: 'open.spotify.com', path: /^\/(embed|embed-podcast)\// }],
  },
  identifiers: [{ place: 'cookie', name: 'sp_t', host: 'spotify.com' }],
  explain: 'Plays music from Spotify, which learns what you listen to here and knows you if you are signed in.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
