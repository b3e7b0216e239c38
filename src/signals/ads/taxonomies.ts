import type { Subject } from '../told.ts';

/** Whether groups of a taxonomy say something of a person or of the page that is being read. */
export type Described = 'person' | 'page';

/** A list of groups that segments refer to by number. */
export interface Taxonomy {
  readonly name: string;
  readonly of: Described;
  /** The list that gives names to its numbers, where we have it. */
  readonly names?: 'audience' | 'content-1' | 'content-2';
}

type Row = readonly [first: number, last: number, taxonomy: Taxonomy];

const iab = 'IAB Tech Lab';

/**
 * Taxonomies by the number in `data.ext.segtax`, in ranges. Numbers from 500 belong to vendors.
 * Source: https://github.com/InteractiveAdvertisingBureau/openrtb/blob/00e4f90299a67e5bfbd3c345fbcadcbfbd6b2808/extensions/community_extensions/segtax.md, 2026-11-22.
 */
const rows: readonly Row[] = [
  [1, 1, { name: `${iab} Content Taxonomy 1.0`, of: 'page', names: 'content-1' }],
  [2, 2, { name: `${iab} Content Taxonomy 2.0`, of: 'page', names: 'content-2' }],
  [3, 3, { name: `${iab} Ad Product Taxonomy 1.0`, of: 'page' }],
  [4, 4, { name: `${iab} Audience Taxonomy 1.1`, of: 'person', names: 'audience' }],
  [5, 5, { name: `${iab} Content Taxonomy 2.1`, of: 'page', names: 'content-2' }],
  [6, 6, { name: `${iab} Content Taxonomy 2.2`, of: 'page', names: 'content-2' }],
  [7, 7, { name: `${iab} Content Taxonomy 3.0`, of: 'page' }],
  [501, 501, { name: 'IRIS.TV', of: 'page' }],
  [502, 502, { name: 'JW Player', of: 'page' }],
  [503, 506, { name: 'Akamai DAP', of: 'person' }],
  [507, 508, { name: 'Magnite', of: 'person' }],
  [509, 509, { name: 'Panxo', of: 'person' }],
  [510, 510, { name: 'Titan', of: 'person' }],
  [526, 526, { name: '1plusX', of: 'person' }],
  [527, 527, { name: '1plusX', of: 'page' }],
  [540, 540, { name: 'AirGrid', of: 'person' }],
  [541, 541, { name: 'Captify', of: 'person' }],
  [542, 542, { name: 'Weborama', of: 'person' }],
  [543, 543, { name: 'Raptive', of: 'person' }],
  [544, 544, { name: 'Raptive', of: 'page' }],
  [545, 545, { name: 'Ad Generation', of: 'person' }],
  [546, 546, { name: 'Ad Generation', of: 'page' }],
  [600, 609, { name: 'Chromium Topics', of: 'person' }],
  [700, 700, { name: 'GroundTruth', of: 'person' }],
  [708, 712, { name: 'Symitri', of: 'person' }],
  [777, 799, { name: 'Mantis', of: 'page' }],
  [800, 800, { name: 'NumberEight', of: 'person' }],
  [900, 900, { name: 'A1Media', of: 'person' }],
  [1000, 1003, { name: 'Anonymised', of: 'person' }],
  [2000, 2001, { name: 'Start.io', of: 'person' }],
  [3000, 3010, { name: 'Outbrain', of: 'person' }],
  [3333, 3333, { name: 'Scope3', of: 'person' }],
  [5000, 5002, { name: 'Optable', of: 'person' }],
  [6000, 6010, { name: 'Permutive', of: 'person' }],
  [103_000, 103_008, { name: 'Audigent', of: 'person' }],
  [103_009, 103_011, { name: 'Audigent', of: 'page' }],
  [103_012, 103_014, { name: 'Audigent', of: 'person' }],
  [103_015, 103_015, { name: 'Rayn personas', of: 'person' }],
];

/** The taxonomy with this number, or null. */
export function taxonomyOf(segtax: number): Taxonomy | null {
  // Sirdata registered pairs: an audience, then the content that goes with it.
  if (segtax >= 550 && segtax <= 599) return { name: 'Sirdata', of: segtax % 2 === 0 ? 'person' : 'page' };
  return rows.find(([first, last]) => segtax >= first && segtax <= last)?.[2] ?? null;
}

/**
 * Whom segments describe: the taxonomy says, and where it is not known, the place: `user` is about the
 * person, `site` about the page.
 */
export function describedBy(segtax: number | null, place: 'user' | 'site'): Described {
  const known = segtax === null ? null : taxonomyOf(segtax);
  return known?.of ?? (place === 'user' ? 'person' : 'page');
}

/** Numbers of the Audience Taxonomy 1.1 that put somebody into more than a group of buyers. Same source as its names. */
const telling: readonly (readonly [first: number, last: number, subject: Subject])[] = [
  [2, 15, 'age'],
  [48, 52, 'gender'],
  [54, 59, 'location'],
  [60, 72, 'income'],
  [93, 101, 'family'],
  [125, 129, 'family'],
  [159, 162, 'family'],
  [163, 197, 'income'],
  [350, 356, 'family'],
  [381, 404, 'health'],
  [466, 466, 'health'],
  [529, 532, 'politics'],
  [550, 551, 'health'],
  [1344, 1344, 'religion'],
  [1448, 1470, 'health'],
  [1555, 1555, 'health'],
];

/** What a group is about: `segment`, or the special thing that it says; `page` where it is no group of people. */
export function subjectOf(of: Described, segtax: number | null, id: string): Subject {
  if (of === 'page') return 'page';
  const number = segtax === 4 ? Number(id) : Number.NaN;
  return telling.find(([first, last]) => number >= first && number <= last)?.[2] ?? 'segment';
}
