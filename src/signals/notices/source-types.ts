/** What a value of IPTC's digital source type says: made by AI, edited with it, computed, put together, or captured. */
export type SourceMeaning = 'generated' | 'edited' | 'computed' | 'composed' | 'otherwise';

/**
 * The values by their last word. Sources: https://cv.iptc.org/newscodes/digitalsourcetype/ and, for data,
 * https://spec.c2pa.org/specifications/specifications/2.2/specs/C2PA_Specification.html, both cited 2026-11-22.
 */
const meanings: Readonly<Record<string, SourceMeaning>> = {
  trainedAlgorithmicMedia: 'generated',
  trainedAlgorithmicData: 'generated',
  compositeWithTrainedAlgorithmicMedia: 'edited',
  // Also seen.
  compositedWithTrainedAlgorithmicMedia: 'edited',
  algorithmicMedia: 'computed',
  algorithmicallyEnhanced: 'computed',
  dataDrivenMedia: 'computed',
  compositeSynthetic: 'composed',
  composite: 'composed',
  compositeCapture: 'composed',
  virtualRecording: 'computed',
  digitalArt: 'otherwise',
  digitalCreation: 'otherwise',
  digitalCapture: 'otherwise',
  computationalCapture: 'otherwise',
  screenCapture: 'otherwise',
  humanEdits: 'otherwise',
  minorHumanEdits: 'otherwise',
  negativeFilm: 'otherwise',
  positiveFilm: 'otherwise',
  print: 'otherwise',
};

/** A value, by its last word. */
export interface SourceType {
  readonly term: string;
  readonly meaning: SourceMeaning;
}

/** A value by its last word alone; null where it is none that is known. */
export function sourceTypeBy(term: string): SourceType | null {
  return Object.hasOwn(meanings, term) ? { term, meaning: meanings[term]! } : null;
}

/** Longest first: `composite` begins others. */
const terms = Object.keys(meanings).toSorted((a, b) => b.length - a.length);

function termAt(text: string, at: number): SourceType[] {
  const term = terms.find((one) => text.startsWith(one, at));
  return term === undefined ? [] : [{ term, meaning: meanings[term]! }];
}

/**
 * The value that a page or a file gives: an address of IPTC's or C2PA's vocabulary, or the member that
 * schema.org has for it (https://schema.org/IPTCDigitalSourceEnumeration); null for anything else.
 */
export function sourceTypeOf(value: string): SourceType | null {
  const word = /^https?:\/\/(?:cv\.iptc\.org\/newscodes|c2pa\.org)\/digitalsourcetype\/(\w{1,60})\/?$/.exec(value)?.[1];
  const member = /^(?:(?:https?:\/\/)?schema\.org\/|schema:)?(\w{1,60})DigitalSource$/.exec(value)?.[1];
  const term = word ?? (member && `${member.charAt(0).toLowerCase()}${member.slice(1)}`);
  return term === undefined ? null : sourceTypeBy(term);
}

/** Most addresses looked at in one text. */
const mostAddresses = 50;

/** The values whose addresses stand in bytes read as text, each once. What follows an address there may be a letter by chance. */
export function sourceTypesIn(text: string): readonly SourceType[] {
  const found = [...text.matchAll(/digitalsourcetype\//g)]
    .slice(0, mostAddresses)
    .flatMap(({ index, 0: { length } }) => termAt(text, index + length));
  return [...new Map(found.map((one) => [one.term, one])).values()];
}
