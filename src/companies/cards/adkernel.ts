import type { Company } from '../company.ts';

export default {
  id: 'adkernel',
  name: 'AdKernel',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Rents out ad-auction software that networks use to trade ad space and sync IDs.',
  hosts: {
    'adkernel.com': 'advertising',
  },
  listed: ['adKernel'],
  privacy: 'https://adkernel.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adkernel.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adkernelBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adkernelAdnBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
