import type { Vendor } from '../vendor.ts';

export default {
  id: 'slickstream',
  name: 'Slickstream',
  company: 'Raptive',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'slickstream.com' }],
    global: ['slickstream', '$slickBoot'],
  },
  explain: 'Suggests other pages of this site, by what you and others read before.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/humanmade/slickstream/blob/cca59f0dcb15d6733030d77383abd584ff023976/SlickEngagement_PageBootData.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
