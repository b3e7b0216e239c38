import type { Company } from '../company.ts';

export default {
  id: 'merkle',
  name: 'Merkle',
  parent: 'Dentsu',
  country: 'US',
  role: 'both',
  about: 'Recognises people for advertisers with an ID built from addresses and sign-ins.',
  hosts: {
    'rkdms.com': 'identity',
    'merkleinc.com': 'identity',
    'merkle.com': 'identity',
    'brilig.com': 'identity',
    'a3cloud.net': 'advertising',
  },
  listed: ['Merkle Digital Data Exchange', 'Merkle Paid Search', 'Accordant Media'],
  privacy: 'https://www.merkle.com/en/privacy-policy.html',
  optOut: null,
  contact: { mail: 'dpouk@merkleinc.com' },
  sources: [
    { url: 'https://www.merkle.com/en/privacy-policy.html', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/merkleIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
