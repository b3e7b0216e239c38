import type { Company } from '../company.ts';

export default {
  id: '51degrees',
  name: '51Degrees',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Recognises the type of device from its browser and gives it an ID for ads.',
  hosts: {
    '51degrees.com': 'fingerprinting',
    '51degrees.mobi': 'fingerprinting',
    'm4ow.uk': 'fingerprinting',
  },
  privacy: 'https://51degrees.com/terms/client-services-privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://51degrees.com/terms/client-services-privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/51DegreesRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;
