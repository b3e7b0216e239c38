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
  explain: 'Collects what you do here into a record about you, and passes it on to other tools.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/mParticle/mparticle-web-sdk/blob/10e9c8ce8088133f10af25ed37bd7220cda087a9/src/constants.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
