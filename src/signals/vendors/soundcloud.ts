import type { Vendor } from '../vendor.ts';

export default {
  id: 'soundcloud',
  name: 'SoundCloud player',
  company: 'SoundCloud',
  kind: 'social',
  marks: {
    request: [{ host: 'w.soundcloud.com' }, { host: 'widget.sndcdn.com' }],
  },
  explain: 'Plays music from SoundCloud, which learns what you listen to and on which page.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
