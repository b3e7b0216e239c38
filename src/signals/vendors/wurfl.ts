import type { Vendor } from '../vendor.ts';

export default {
  id: 'wurfl',
  name: 'WURFL',
  company: 'ScientiaMobile',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'wurfl.io' }, { host: 'wurflcloud.com' }],
    storage: ['wurflrtd'],
    global: ['WURFL'],
  },
  explain: 'Works out the make and abilities of your device from its details, often for advertising.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/wurflRtdProvider.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
