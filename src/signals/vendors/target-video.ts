import type { Vendor } from '../vendor.ts';

export default {
  id: 'target-video',
  name: 'TargetVideo (Brid)',
  company: 'TargetVideo',
  kind: 'advertising',
  marks: {
    request: [{ host: 'brid.tv' }, { host: 'tvserve.io' }],
    storage: [/^bridPlayer_\w+$/],
    global: ['$bp'],
  },
  explain: 'Plays videos with ads here, and notes what you watch.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/targetVideoBidAdapter.json',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/targetVideoAdServerVideo.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
