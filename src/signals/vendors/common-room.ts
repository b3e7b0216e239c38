import type { Vendor } from '../vendor.ts';

export default {
  id: 'common-room',
  name: 'Common Room',
  company: 'Common Room',
  kind: 'identity',
  marks: {
    request: [{ host: 'cr-relay.com' }],
  },
  explain: 'Tries to find out which company or person you are, from what is known of you on social networks.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/api-evangelist/common-room/blob/05da8189c9554af6a34f3722981a4a16084129e3/README.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
