import type { Vendor } from '../vendor.ts';

export default {
  id: 'epsilon',
  name: 'Epsilon (Conversant)',
  company: 'Publicis Groupe',
  kind: 'identity',
  marks: {
    request: [{ host: 'dotomi.com' }, { host: 'mediaplex.com' }, { host: 'fastclick.net' }],
    cookie: ['dtm_token', 'dtm_user_id', '_publink'],
    storage: ['dtm_token', 'dtm_user_id'],
  },
  identifiers: [
    { place: 'cookie', name: 'dtm_token' },
    { place: 'cookie', name: 'dtm_user_id' },
    { place: 'cookie', name: '_publink' },
    { place: 'storage', name: 'dtm_token' },
    { place: 'storage', name: 'dtm_user_id' },
    { place: 'cookie', name: 'DotomiUser', host: 'dotomi.com' },
  ],
  explain: 'Knows you across devices and shops by an ID tied to your name and e-mail, to aim ads at you.',
  optOut: { by: 'link', url: 'https://legal.epsilon.com/dsr/' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/publinkIdSystem.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/publinkIdSystem.json',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
