import type { Company } from '../company.ts';

export default {
  id: 'mediasniper',
  name: 'Mediasniper',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Buys mobile and web ads by auction for Russian advertisers.',
  hosts: {
    'bumlam.com': 'advertising',
    'mediasniper.ru': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://mediasniper.ru/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mediasniperBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
