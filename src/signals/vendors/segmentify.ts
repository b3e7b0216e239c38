import type { Vendor } from '../vendor.ts';

export default {
  id: 'segmentify',
  name: 'Segmentify',
  company: 'Segmentify',
  kind: 'recommendation',
  marks: { request: [{ host: 'segmentify.com' }], global: ['_SgmntfY_'] },
  explain: 'Chooses the products you see here by what you and others looked at and bought.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/SCK48/Segmentify-Integration/blob/4ec7e0da88174a23bd52c9672e7ac5dd2cde17e5/Integration_script.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
