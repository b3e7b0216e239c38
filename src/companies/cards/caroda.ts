import type { Company } from '../company.ts';

export default {
  id: 'caroda',
  name: 'Caroda',
  parent: null,
  country: 'CZ',
  role: 'both',
  about: "Places video players with ads on publishers' pages.",
  hosts: {
    'caroda.io': 'advertising',
  },
  privacy: 'https://caroda.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://caroda.io/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/carodaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
