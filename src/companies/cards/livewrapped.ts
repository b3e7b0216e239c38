import type { Company } from '../company.ts';

export default {
  id: 'livewrapped',
  name: 'Livewrapped',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: "Runs ad auctions for publishers' sites and apps.",
  hosts: {
    'lwadm.com': 'advertising',
    'livewrapped.com': 'advertising',
  },
  privacy: 'https://livewrapped.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://livewrapped.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/livewrappedBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
