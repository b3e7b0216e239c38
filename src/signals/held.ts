import type { Finding } from './finding.ts';
import { globalReadables, readablesOf, toldByGlobal, toldByStored, type Readable } from './readings.ts';
import type { Told } from './told.ts';

/** Something that was read where a recipe says, as the page's world or the document's storage gave it. */
export type Reading =
  | { readonly place: 'global'; readonly shown: string; readonly json: string }
  | { readonly place: 'cookie' | 'storage'; readonly name: string; readonly value: string };

function finding({ vendor }: Readable, place: Reading['place'], found: string, told: readonly Told[]): Finding {
  const { kind, id, name, company } = vendor;
  const certainty = place === 'global' ? 'declared' : 'inferred';
  return { kind, id, name, company, certainty, reasons: [{ place, found }], told };
}

/** What readings say about who holds what. One that has nothing in its vendor's shape says nothing. */
export function findingsOfReadings(readings: readonly Reading[]): readonly Finding[] {
  return readings.flatMap((reading) => {
    if (reading.place === 'global') {
      return globalReadables()
        .filter(({ shown }) => shown === reading.shown)
        .map((readable) => [readable, toldByGlobal(readable, reading.json)] as const)
        .filter(([, told]) => told.length > 0)
        .map(([readable, told]) => finding(readable, 'global', reading.shown, told));
    }
    const { place, name, value } = reading;
    return readablesOf(place, name)
      .map((readable) => [readable, toldByStored(readable, name, value)] as const)
      .filter(([, told]) => told.length > 0)
      .map(([readable, told]) => finding(readable, place, name, told));
  });
}
