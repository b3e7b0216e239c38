import type { Company } from '../company.ts';

export default {
  id: 'exoclick',
  name: 'ExoClick',
  parent: null,
  country: 'ES',
  role: 'both',
  about: 'Sells banners and pop-up ads, mostly on adult and video sites.',
  hosts: {
    'exoclick.com': 'advertising',
    'exosrv.com': 'advertising',
    'exdynsrv.com': 'advertising',
    'realsrv.com': 'advertising',
    'magsrv.com': 'advertising',
    'pemsrv.com': 'advertising',
    'orbsrv.com': 'advertising',
    'exads.com': 'advertising',
    'native7.com': 'advertising',
  },
  listed: ['ExoClick'],
  privacy: 'https://www.exoclick.com/privacy-and-cookies-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.exoclick.com/privacy-and-cookies-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/exadsBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
