import type { Company } from '../company.ts';

export default {
  id: 'experian',
  name: 'Experian',
  parent: null,
  country: 'IE',
  role: 'controller',
  about: 'Keeps credit files on people, and ties their devices together so that ads can reach them.',
  hosts: {
    'tapad.com': 'identity',
    'ad.gt': 'identity',
    'audigent.com': 'identity',
    'audienceiq.com': 'identity',
    'experian.com': 'utility',
    'experian.co.uk': 'utility',
    'experian.de': 'utility',
    'experian.es': 'utility',
    'experianmarketingservices.digital': 'utility',
    'hadronid.net': 'identity',
  },
  listed: ['Tapad', 'Experian'],
  privacy: 'https://www.experian.com/privacy/center',
  optOut: 'https://consumerprivacy.experian.com/',
  contact: { form: 'https://crportal.tapad.com/#/' },
  sources: [
    { url: 'https://www.experian.com/privacy/center', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.experianplc.com/newsroom/press-releases/2020/experian-acquires-tapad',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://www.experian.com/marketing/resources/audigent/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
