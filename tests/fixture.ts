import { readdirSync, readFileSync } from 'node:fs';
import { findingsOfPage, findingsOfRequest } from '../src/signals/detect.ts';
import type { Finding } from '../src/signals/finding.ts';
import type { PageFacts } from '../src/evidence/page-facts.ts';

/** Recorded evidence: facts as the collectors and listeners report them, no page content. Every list may be left out. */
export interface Fixture extends Partial<PageFacts> {
  /** Where the evidence is from, in one sentence. */
  readonly about: string;
  /** Addresses the page asked for. */
  readonly requests?: readonly string[];
}

const folder = new URL('./fixtures/', import.meta.url);

/** Every fixture by its name. */
export const fixtures: ReadonlyMap<string, Fixture> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture,
    ]),
);

/** What the whole pipeline finds in a fixture. */
export function findingsOf({ requests = [], ...facts }: Fixture): readonly Finding[] {
  const none: PageFacts = { cookies: [], storage: [], globals: [], elements: [], resources: [], calls: [] };
  return [...requests.flatMap((url) => findingsOfRequest(url, 'answered')), ...findingsOfPage({ ...none, ...facts })];
}
