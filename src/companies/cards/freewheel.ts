import type { Company } from '../company.ts';

export default {
  id: 'freewheel',
  name: 'FreeWheel',
  parent: 'Comcast',
  country: 'US',
  role: 'both',
  about: 'Picks and sells the commercials in online TV and video for broadcasters.',
  hosts: {
    'fwmrm.net': 'advertising',
    'freewheel.tv': 'advertising',
    'freewheel.com': 'advertising',
    'stickyadstv.com': 'advertising',
    'bidr.io': 'advertising',
    'beeswax.com': 'advertising',
  },
  listed: ['StickyADS.tv', 'Beeswax'],
  privacy: 'https://www.freewheel.com/privacy-policy',
  optOut: 'https://www.freewheel.com/privacy-policy#tab2_section2_6',
  contact: { mail: 'legalnotices@freewheel.tv' },
  sources: [
    { url: 'https://www.freewheel.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/fwsspBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
