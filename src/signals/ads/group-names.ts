import { audienceIntents } from './audience-intents.ts';
import { audienceTraits } from './audience-traits.ts';
import { contentSections, contentTopics } from './content-topics.ts';
import type { Taxonomy } from './taxonomies.ts';

type Names = ReadonlyMap<number, readonly string[]>;

/** A packed list of names by their numbers: each with the names above it. See `audience-traits.ts` for the marks. */
function unpacked(lines: readonly string[], first: number): Names {
  const names = new Map<number, readonly string[]>();
  let path: readonly string[] = [];
  let next = first;
  for (const entry of lines.join('|').split('|')) {
    if (entry.startsWith('=')) {
      next = Number(entry.slice(1));
      continue;
    }
    const [, steps, mark, name] = /^(>*)(!?)(.*)$/.exec(entry)!;
    path = [...path.slice(0, steps!.length), name!];
    if (mark === '!') continue;
    names.set(next, path);
    next += 1;
  }
  return names;
}

let audience: Names | undefined;
let content: Names | undefined;

function audienceName(id: string): readonly string[] | null {
  audience ??= new Map([...unpacked(audienceTraits, 1), ...unpacked(audienceIntents, 752)]);
  return audience.get(Number(id)) ?? null;
}

/** The topic itself, or the section that it is in. */
function topicName(id: string): readonly string[] | null {
  content ??= unpacked(contentTopics, 1);
  if (!/^\d{1,3}$/.test(id) || Number(id) > 698) return null;
  for (let at = Number(id); at > 0; at -= 1) {
    const name = content.get(at);
    if (name) return at === Number(id) ? name : name.slice(0, 1);
  }
  return null;
}

function sectionName(id: string): readonly string[] | null {
  const name = contentSections[Number(/^IAB(\d{1,2})(-\d+)?$/.exec(id)?.[1]) - 1];
  return name === undefined ? null : [name];
}

const readers = { audience: audienceName, 'content-1': sectionName, 'content-2': topicName };

/**
 * The name of a group in a taxonomy, with the names of those it is part of, widest first; null where
 * the taxonomy gives no name that we have. Big: load it when somebody looks.
 */
export function groupName({ names }: Pick<Taxonomy, 'names'>, id: string): readonly string[] | null {
  return names ? readers[names](id) : null;
}
