import type { Vendor } from '../vendor.ts';

export default {
  id: 'shared-id',
  name: 'SharedID',
  company: 'Prebid.org',
  kind: 'identity',
  // Computed in the page: there is no address to see.
  marks: {
    cookie: ['_pubcid', '_sharedid', '_sharedID'],
    storage: ['_pubcid', '_sharedid', '_sharedID'],
  },
  identifiers: [
    { place: 'cookie', name: '_pubcid' },
    { place: 'cookie', name: '_sharedid' },
    { place: 'cookie', name: '_sharedID' },
    { place: 'storage', name: '_pubcid' },
    { place: 'storage', name: '_sharedid' },
    { place: 'storage', name: '_sharedID' },
  ],
  explain: 'Gives you a number on this site that is sent along with the requests for ads.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/sharedid.html', checked: '2026-11-22' }],
} satisfies Vendor;
