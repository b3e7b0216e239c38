import type { Vendor } from '../vendor.ts';

export default {
  id: 'indicative',
  name: 'Indicative',
  company: 'mParticle',
  kind: 'analytics',
  marks: { request: [{ host: 'indicative.com' }] },
  explain: 'Notes what you do on this page, step by step, and compares it with what others do.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/040f180052833f3064c23716755ea4f20030851e/src/providers/Indicative.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
