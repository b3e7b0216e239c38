import type { Company } from '../company.ts';

export default {
  id: 'revcontent',
  name: 'Revcontent',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places boxes of sponsored links under articles and picks them by browsing and clicks.',
  hosts: {
    'revcontent.com': 'advertising',
  },
  privacy: 'https://www.revcontent.com/policy/privacy-policy',
  optOut: null,
  contact: { mail: 'dpo@revcontent.com' },
  sources: [
    { url: 'https://www.revcontent.com/policy/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/revcontentBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
