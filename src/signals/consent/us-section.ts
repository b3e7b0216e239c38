import { failed, type Decoded } from './decoded.ts';
import { readFields, type Field, type GppFields } from './gpp-fields.ts';
import { headerOf } from './gpp-header.ts';
import type { Section } from './gpp-sections.ts';

/** The first segment and the further one, without a header of the section's own. */
function segmentsOf({ id, header }: Section, text: string): readonly [core: string, further: string | undefined] {
  const [start = '', ...rest] = text.split('.');
  const own = header === 'own' ? headerOf(start) : null;
  // Without one, the agreement's version stands in the place of the id; it is far lower.
  const isHeader = own?.type === id && own.ids.length === rest.length - 1;
  // The first segment is always there and not listed; the further one has the id 1.
  return isHeader ? [rest[0]!, own.ids.includes(1) ? rest[own.ids.indexOf(1) + 1] : undefined] : [start, rest[0]];
}

/** For a while, version 1 was written in the places of version 2: what only that has says nothing. */
function shortened(fields: GppFields, first: readonly Field[]): GppFields {
  if (fields['Version'] !== 1) return fields;
  const lists = first.filter(([, is]) => is === 'answers');
  const cut = lists.map(
    ([name, , size]) => [name, (fields[name] as readonly number[]).slice(0, Number(size))] as const,
  );
  return { ...fields, ...Object.fromEntries(cut) };
}

function coreOf({ core, first }: Section, text: string): GppFields | null {
  const fields = readFields(text, core);
  if (!first) return fields;
  // Not the version but the length tells which it is.
  return fields ? shortened(fields, first) : readFields(text, first);
}

/** A section of a US law. Fields of a segment that is not there are told as if it said nothing. */
export function decodeUsSection(section: Section, text: string): Decoded<GppFields> {
  const [core, further] = segmentsOf(section, text);
  const fields = coreOf(section, core);
  const more = section.further ? readFields(further ?? section.further.absent, section.further.fields) : {};
  return fields && more ? { ok: true, value: { ...fields, ...more } } : failed('malformed');
}
