import type { Vendor } from '../vendor.ts';

export default {
  id: 'unify-gtm',
  name: 'Unify',
  company: 'Unify',
  kind: 'identity',
  marks: {
    request: [{ host: 'unifyintent.com' }, { host: 'unifygtm.com' }],
  },
  explain: 'Tries to find out which company or person you are, so that the site can write to you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/GitbookIO/integrations/blob/693ee24d0e96158cc1f94fac5f5dbc03fb67ff6b/integrations/unify/src/script.raw.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
