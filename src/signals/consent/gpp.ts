import { failed, longestString, type Decoded } from './decoded.ts';
import type { GppFields } from './gpp-fields.ts';
import { headerOf } from './gpp-header.ts';
import { sections as lawSections } from './gpp-sections.ts';
import { decodeCanada, decodeEurope } from './tcf-sections.ts';
import { decodeUsSection } from './us-section.ts';
import { decodeUsp } from './usp.ts';

/** What one law or framework has to say. */
export interface GppSection {
  readonly id: number;
  /** The specification's: `usnat`, `tcfeuv2`. */
  readonly name: string;
  readonly fields: GppFields;
}

/** What a string of the Global Privacy Platform says. */
export interface Gpp {
  /** Ids of all sections, in their order. */
  readonly sectionIds: readonly number[];
  /** Those that are known and can be read. */
  readonly sections: readonly GppSection[];
}

/** What every header of version 1 begins with: its type (3) and its version, six bits each. */
const headerStart = 'DB';

/** The string that California had before there was the GPP, as a section. */
function decodeOldCalifornia(text: string): Decoded<GppFields> {
  const usp = decodeUsp(text);
  if (!usp.ok) return usp;
  const { version, notice, optOutSale, lspa } = usp.value;
  return { ok: true, value: { Version: version, Notice: notice, OptOutSale: optOutSale, LspaCovered: lspa } };
}

interface Known {
  readonly name: string;
  readonly decode: (text: string) => Decoded<GppFields>;
}

/** All sections that there are, by their ids. */
const known = new Map<number, Known>([
  [2, { name: 'tcfeuv2', decode: decodeEurope }],
  [5, { name: 'tcfcav1', decode: decodeCanada }],
  [6, { name: 'uspv1', decode: decodeOldCalifornia }],
  ...lawSections.map((section) => {
    const decode = (text: string) => decodeUsSection(section, text);
    return [section.id, { name: section.name, decode }] as const;
  }),
]);

function decodeSection(id: number, text: string): Decoded<GppSection> {
  const section = known.get(id);
  if (!section) return failed('unsupported');
  const fields = section.decode(text);
  return fields.ok ? { ok: true, value: { id, name: section.name, fields: fields.value } } : fields;
}

/**
 * A string of the Global Privacy Platform: a header (`DB…`), then its sections with `~` between them.
 * It is decoded as far as its sections can be; where none can be, what is wrong with the first is told.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform
 */
export function decodeGpp(text: string): Decoded<Gpp> {
  if (text.length > longestString) return failed('too-long');
  if (!/^[\w-]{3,}(~[\w.-]+)*$/.test(text)) return failed('malformed');
  const [start = '', ...encoded] = text.split('~');
  if (!start.startsWith(headerStart)) return failed('unsupported');
  const header = headerOf(start);
  if (header?.ids.length !== encoded.length) return failed('malformed');
  const decoded = header.ids.map((id, at) => decodeSection(id, encoded[at]!));
  const sections = decoded.flatMap((section) => (section.ok ? [section.value] : []));
  const wrong = decoded.find((section) => !section.ok);
  if (sections.length === 0 && wrong && !wrong.ok) return wrong;
  return { ok: true, value: { sectionIds: header.ids, sections } };
}
