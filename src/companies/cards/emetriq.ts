import type { Company } from '../company.ts';

export default {
  id: 'emetriq',
  name: 'emetriq',
  parent: 'Deutsche Telekom',
  country: 'DE',
  role: 'both',
  about: 'Pools data of German sites and of the Telekom to put people into ad target groups.',
  hosts: {
    'xplosion.de': 'advertising',
    'emetriq.de': 'advertising',
    'emetriq.com': 'advertising',
  },
  listed: ['emetriq'],
  privacy: 'https://www.emetriq.com/datenschutz/',
  optOut: null,
  contact: { mail: 'datenschutz@telekom.de' },
  sources: [
    { url: 'https://www.emetriq.com/datenschutz/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/tadvertisingBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://invidis.de/2025/09/mit-tizian-hosch-telekom-draengt-in-den-dooh-markt/', checked: '2026-11-22' },
  ],
} satisfies Company;
