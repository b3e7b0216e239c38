import type { Company } from '../company.ts';

export default {
  id: 'cpex',
  name: 'CPEx',
  parent: null,
  country: 'CZ',
  role: 'both',
  about: 'Sells the ad space of the large Czech publishers together and shares an ID.',
  hosts: {
    'cpex.cz': 'advertising',
    'czechadid.cz': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://cpex.cz/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/czechAdIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
