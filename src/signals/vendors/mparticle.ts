import type { Vendor } from '../vendor.ts';

export default {
  id: 'mparticle',
  name: 'mParticle',
  company: 'mParticle',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'mparticle.com' }],
    cookie: [/^mprtcl-v4_[\dA-F]+$/],
    storage: [/^mprtcl-v4_[\dA-F]+$/],
    global: ['mParticle'],
  },
  identifiers: [
    { place: 'cookie', name: /^mprtcl-v4_[\dA-F]+$/ },
    { place: 'storage', name: /^mprtcl-v4_[\dA-F]+$/ },
  ],
  reads: [
    {
      place: 'global',
      path: ['mParticle', 'Identity', { call: 'getCurrentUser' }, { call: 'getAllUserAttributes' }],
      fields: {
        $FirstName: 'name',
        $LastName: 'name',
        $Mobile: 'phone',
        $Address: 'postal-address',
        $Zip: 'postal-address',
        $City: 'location',
        $State: 'location',
        $Country: 'location',
        '*': 'trait',
      },
    },
    {
      place: 'global',
      path: ['mParticle', 'Identity', { call: 'getCurrentUser' }, { call: 'getUserIdentities' }],
      fields: {
        'userIdentities.email': 'email',
        'userIdentities.mobile_number': 'phone',
        'userIdentities.*': 'person',
      },
    },
  ],
  explain: 'Collects what you do here into a record about you, and passes it on to other tools.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/mParticle/mparticle-web-sdk/blob/10e9c8ce8088133f10af25ed37bd7220cda087a9/src/constants.ts',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/mParticle/mparticle-web-sdk/blob/035f766301ee8a38c6a46eae25fb2a8f2ad12c28/src/mparticle-instance-manager.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
