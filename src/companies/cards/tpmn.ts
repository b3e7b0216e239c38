import type { Company } from '../company.ts';

export default {
  id: 'tpmn',
  name: 'TPMN',
  parent: null,
  country: 'KR',
  role: 'both',
  about: "Sells publishers' ad space by auction in Korea.",
  hosts: {
    'tpmn.co.kr': 'advertising',
    'tpmn.io': 'advertising',
  },
  listed: ['TPMN'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://tpmn.co.kr/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/tpmnBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
