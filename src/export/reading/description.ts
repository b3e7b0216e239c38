import * as v from 'valibot';
import { formats } from '../format.ts';
import { layout, packageName } from '../datapackage.ts';
import { levels } from '../level.ts';
import { Refused, notOurs } from './refusal.ts';

const most = 100;

const bytes = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const path = v.pipe(v.string(), v.regex(/^[a-z_]{1,40}\.[a-z]{2,8}$/));
const sha256 = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));

const manifestShape = v.object({
  files: v.pipe(v.array(v.object({ path, bytes, sha256, rows: v.optional(bytes) })), v.maxLength(most)),
});

/** What the manifest says of a file. */
export type Listed = v.InferOutput<typeof manifestShape>['files'][number];

const packageShape = v.object({
  name: v.literal(packageName),
  created: v.pipe(v.string(), v.isoTimestamp()),
  layout: bytes,
  redaction: v.object({ level: v.picklist(levels) }),
  resources: v.pipe(v.array(v.object({ path, format: v.picklist(formats) })), v.maxLength(most)),
});

/** What an export says of itself. */
export type Described = v.InferOutput<typeof packageShape>;

function parsed(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw notOurs(what);
  }
}

/** The files of manifest.json by path. Throws a refusal. */
export function listedIn(json: string): ReadonlyMap<string, Listed> {
  const found = v.safeParse(manifestShape, parsed(json, 'manifest.json'));
  if (!found.success) throw notOurs('manifest.json');
  return new Map(found.output.files.map((file) => [file.path, file]));
}

/** datapackage.json, of an export that can be put back. Throws a refusal. */
export function describedIn(json: string): Described {
  const all = parsed(json, 'datapackage.json');
  // What a newer one says beyond this is not for us to know.
  const newer = v.safeParse(v.object({ name: v.literal(packageName), layout: bytes }), all);
  if (newer.success && newer.output.layout > layout) throw new Refused({ why: 'newer', layout: newer.output.layout });
  const found = v.safeParse(packageShape, all);
  if (!found.success) throw notOurs('datapackage.json');
  const { level } = found.output.redaction;
  if (level !== 'full') throw new Refused({ why: 'left-out', level });
  return found.output;
}
