import type { Vendor } from '../vendor.ts';

export default {
  id: 'intimate-merger',
  name: 'Intimate Merger (IM-UID)',
  company: 'Intimate Merger',
  kind: 'identity',
  marks: {
    request: [{ host: 'im-apps.net' }, { host: 'intimatemerger.com' }],
    storage: ['__im_uid'],
  },
  identifiers: [{ place: 'storage', name: '__im_uid' }],
  explain: 'Gives you an ID and collects which pages you read, for advertisers in Japan.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/imuIdSystem.js', checked: '2026-11-22' }],
} satisfies Vendor;
