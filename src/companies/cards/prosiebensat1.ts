import type { Company } from '../company.ts';

export default {
  id: 'prosiebensat1',
  name: 'ProSiebenSat.1',
  parent: 'MFE-MediaForEurope',
  country: 'DE',
  role: 'controller',
  about:
    "German television group that runs channel sites and the Joyn player and sells the advertising on them and on partners' pages.",
  hosts: {
    'prosiebensat1.com': 'content',
    'prosieben.de': 'content',
    'sat1.de': 'content',
    'prosiebensat1digital.de': 'content',
    'sevenone.media': 'content',
    'joyn.de': 'video',
    'glomex.com': 'video',
    'glomex.cloud': 'video',
    'sevenonemedia.de': 'advertising',
    '71i.de': 'advertising',
  },
  privacy: 'https://www.prosiebensat1.com/en/terms-data-privacy/data-privacy-general',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.prosiebensat1.com/en/terms-data-privacy/data-privacy-general', checked: '2026-11-22' }],
} satisfies Company;
