import type { Vendor } from '../vendor.ts';

export default {
  id: 'salesviewer',
  name: 'SalesViewer',
  company: 'SalesViewer',
  kind: 'identity',
  marks: {
    request: [{ host: 'salesviewer.com' }, { host: 'salesviewer.org' }, { host: 'slsnlytcs.com' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/GitbookIO/integrations/blob/174a8a10320f2c3571b9f00889c5f7278bb8e1f6/integrations/salesviewer/src/salesviewerScript.raw.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
