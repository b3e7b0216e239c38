import type { Vendor } from '../vendor.ts';

export default {
  id: 'split',
  name: 'Split (Harness FME)',
  company: 'Harness',
  kind: 'experiment',
  // No global `splitio`: a common name. No `SPLITIO.KEY.segment.…`: its names have a person's key in them, and names are kept.
  marks: { request: [{ host: 'split.io' }], storage: ['SPLITIO.splits.till', 'SPLITIO.hash'] },
  explain: 'Switches parts of this page on or off for some visitors, by the groups that it puts you in.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://unpkg.com/@splitsoftware/splitio-commons@2.12.1/src/storages/KeyBuilderCS.ts',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/godaddy/split-javascript-data-loader', checked: '2026-11-22' },
  ],
} satisfies Vendor;
