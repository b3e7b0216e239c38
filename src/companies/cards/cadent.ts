import type { Company } from '../company.ts';

export default {
  id: 'cadent',
  name: 'Cadent',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places TV and online ads by household data and runs a video ad exchange.',
  hosts: {
    'emxdgt.com': 'advertising',
    'emxdigital.com': 'advertising',
    'brealtime.com': 'advertising',
    'cadent.com': 'advertising',
    'cadent.app': 'advertising',
    'adentifi.com': 'advertising',
    'adtheorent.com': 'advertising',
  },
  listed: ['bRealTime', 'AdTheorent'],
  privacy: 'https://cadent.tv/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://cadent.tv/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/cadent_aperture_mxBidAdapter.js',
      checked: '2026-11-22',
    },
    { url: 'https://cadent.tv/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
