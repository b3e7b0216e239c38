import type { Company } from '../company.ts';

export default {
  id: 'limelight-inc',
  name: 'Project Limelight',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Lets networks run an ad exchange under their own name.',
  hosts: {
    'projectlimelight.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://projectlimelight.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/limelightDigitalBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
