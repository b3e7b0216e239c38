import type { StoreMark } from '../../evidence/ads.ts';

/**
 * How groups stand in a store. `ids`: a JSON list of numbers, texts or objects with an `id`; `commas`: a
 * list with commas; `cohorts`, `iabAudience`, `targeting`: JSON with a list of that name; `taxonomies`: JSON
 * with lists under the numbers of their taxonomies; `data`: an OpenRTB `data` object; `ortb2`: JSON
 * with OpenRTB first-party data in `rtd`; `entries`: base64 of JSON with a list `entries`.
 */
export type StoreFormat =
  | 'ids'
  | 'commas'
  | 'cohorts'
  | 'iabAudience'
  | 'targeting'
  | 'taxonomies'
  | 'data'
  | 'ortb2'
  | 'entries';

/**
 * Names in the site's localStorage under which vendors keep the groups they put somebody into. IDs are
 * not here: those are named in the vendors' own files. Sources: the modules of
 * https://github.com/prebid/Prebid.js/tree/11.36.0/modules that read them (permutiveRtdProvider,
 * hadronRtdProvider, raynRtdProvider, airgridRtdProvider, azerionedgeRtdProvider, weboramaRtdProvider,
 * anonymisedRtdProvider, blueconicRtdProvider, agenticAudienceRtdProvider), 2026-11-22; Lotame's by
 * reference only.
 */
export const segmentStores = [
  { vendor: 'permutive', key: '_psegs', format: 'ids' },
  { vendor: 'permutive', key: '_ppam', format: 'ids' },
  { vendor: 'permutive', key: '_pcrprs', format: 'ids' },
  { vendor: 'permutive', key: '_papns', format: 'ids' },
  { vendor: 'permutive', key: '_prubicons', format: 'ids' },
  { vendor: 'permutive', key: '_pindexs', format: 'ids' },
  { vendor: 'permutive', key: '_pdfps', format: 'ids' },
  { vendor: 'permutive', key: '_pssps', format: 'cohorts' },
  { vendor: 'permutive', key: '_ppsts', format: 'taxonomies' },
  { vendor: 'lotame', key: 'lotame_*_auds', format: 'commas' },
  { vendor: 'weborama', key: 'webo_wam2gam_entry', format: 'targeting' },
  { vendor: 'airgrid', key: 'edkt_matched_audience_ids', format: 'ids' },
  { vendor: 'hadron-id', key: 'auHadronRtd', format: 'ortb2' },
  { vendor: 'rayn', key: 'rayn-segtax', format: 'taxonomies' },
  { vendor: 'azerion-edge', key: 'ht-pa-v1-a', format: 'ids' },
  { vendor: 'anonymised', key: 'cohort_ids', format: 'ids' },
  { vendor: 'anonymised', key: 'anon-sl', format: 'iabAudience' },
  { vendor: 'blueconic', key: 'bcPrebidData', format: 'data' },
  // An industry format that any vendor may write.
  { vendor: 'prebid', key: '_agentic_audience_', format: 'entries' },
] as const satisfies readonly (StoreMark & { readonly format: StoreFormat })[];
