import type { Vendor } from '../vendor.ts';

export default {
  id: 'frosmo',
  name: 'Frosmo',
  company: 'Frosmo',
  kind: 'personalization',
  // No global `frosmo`: frameworks and people use the name for objects of their own.
  marks: { request: [{ host: 'frosmo.com' }, { host: 'inpref.com' }, { host: 'inpref.s3.amazonaws.com' }] },
  explain: 'Changes what you see here by what it knows of you and other visitors.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Frosmo/frosmo-react/blob/f3ecefb966a88577ef66b3c846bc0d04ee73ad5b/src/services/ModificationService.js',
      checked: '2026-11-22',
    },
    { url: 'https://frosmo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
