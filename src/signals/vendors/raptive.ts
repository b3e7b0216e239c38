import type { Vendor } from '../vendor.ts';

export default {
  id: 'raptive',
  name: 'Raptive',
  company: 'Raptive',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adthrive.com' }, { host: 'cafemedia.com' }, { host: 'raptive.com' }],
  },
  explain: 'Sells the ad space on this site, and lets many companies bid to show you an ad.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/WordPressBugBounty/plugins-adthrive-ads/blob/062aa5debd323be488c10cf57ae5e2a0cc60c666/adthrive-ads/components/ads/partials/ads.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
