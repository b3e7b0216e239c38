import type { Company } from '../company.ts';

export default {
  id: 'nextroll',
  name: 'NextRoll',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Shows people ads for shops they visited before, through its AdRoll and RollWorks services.',
  hosts: {
    'adroll.com': 'advertising',
    'rollworks.com': 'advertising',
    'nextroll.com': 'advertising',
    'adroll.mgr.consensu.org': 'advertising',
  },
  listed: ['Adroll', 'AdRoll CMP'],
  privacy: 'https://www.nextroll.com/privacy',
  optOut: 'https://app.adroll.com/optout/safari',
  contact: { mail: 'dpo@nextroll.com' },
  sources: [
    { url: 'https://www.nextroll.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/nextrollBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
