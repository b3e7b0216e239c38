import type { Company } from '../company.ts';

export default {
  id: 'adriver',
  name: 'AdRiver',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Serves ads on Russian sites and counts what people do after seeing them.',
  hosts: {
    'adriver.ru': 'advertising',
  },
  listed: ['AdRiver'],
  privacy: 'https://www.adriver.ru/about/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.adriver.ru/about/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adriverBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
