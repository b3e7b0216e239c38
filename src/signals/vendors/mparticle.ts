import type { Vendor } from '../vendor.ts';

export default {
  id: 'mparticle',
  name: 'mParticle',
  company: 'Rokt',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'mparticle.com' }],
    cookie: [/^mprtcl-v4_[\dA-F]+$/],
    storage: [/^mprtcl-v4_[\dA-F]+$/],
    global: ['mParticle'],
  },
  explain: 'Collects what you do here into a record about you, and passes it on to other tools.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.mparticle.com/developers/client-sdks/web/', checked: '2026-11-22' }],
} satisfies Vendor;
