import type { Company } from '../company.ts';

export default {
  id: 'adform',
  name: 'Adform',
  parent: null,
  country: 'DK',
  role: 'both',
  about: 'Runs ad auctions and ad serving for advertisers, recognising a browser again by a cookie or ID.',
  hosts: {
    'adform.net': 'advertising',
    'adformdsp.net': 'advertising',
    'adform.com': 'advertising',
    'seadform.net': 'advertising',
  },
  listed: ['Adform'],
  privacy: 'https://site.adform.com/privacy-center/overview/',
  optOut: null,
  contact: { mail: 'dpo@adform.com' },
  sources: [
    { url: 'https://site.adform.com/privacy-center/overview/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adfBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
