import { decoders } from './catalogue.ts';
import type { Decoder, ShapeMark } from './decoder.ts';

/** A decoder, and a shape of its endpoints on hosts of others. */
export interface Shape {
  readonly decoder: Decoder;
  readonly mark: ShapeMark;
}

let shapes: readonly Shape[] | undefined;

/** Made when first asked for, like the other indexes. */
function shapesOnAnyHost(): readonly Shape[] {
  shapes ??= decoders.flatMap((decoder) => (decoder.anyHost ?? []).map((mark): Shape => ({ decoder, mark })));
  return shapes;
}

/** The ending that a pattern spells out: `gif` for `/pixel\.gif$`. */
function spelledEnding({ mark: { path } }: Shape): string | undefined {
  return /\\\.([a-z\d]+)\$$/.exec(path.source)?.[1];
}

/** Stands for all endings that no shape spells out. */
const otherEnding = '.';

/** Whether a pattern can fit a path that ends in this: most of what pages load are files that no endpoint is called like. */
function canEnd(shape: Shape, ending: string): boolean {
  const end = spelledEnding(shape);
  if (end !== undefined) return end === ending;
  const { source } = shape.mark.path;
  // A pattern that ends, and knows no dot, fits no `/picture.png`.
  return ending === '' || !source.endsWith('$') || /\.|\[\^|\\[DSW]/.test(source);
}

/** The names of groups are each pattern's own; in one pattern they would clash. */
function unnamed({ source }: RegExp): string {
  return source.replaceAll(/\(\?<[a-z]\w*>/gi, '(');
}

/** For each ending, all shapes that a path with it could have in one pattern: few addresses have any. */
let patterns: ReadonlyMap<string, RegExp> | undefined;

function patternOf(fitting: readonly Shape[]): RegExp {
  const paths = fitting.map(({ mark }) => mark.path);
  const sources = new Set(paths.map((path) => `(?:${unnamed(path)})`));
  return new RegExp([...sources].join('|') || '(?!)', paths.some(({ ignoreCase }) => ignoreCase) ? 'i' : '');
}

function patternFor(ending: string): RegExp {
  const all = shapesOnAnyHost();
  patterns ??= new Map(
    ['', otherEnding, ...all.flatMap((shape) => spelledEnding(shape) ?? [])].map((one) => [
      one,
      patternOf(all.filter((shape) => canEnd(shape, one))),
    ]),
  );
  return patterns.get(ending) ?? patterns.get(otherEnding)!;
}

/** What follows the last dot of a path's last step; nothing where it has none. */
function endingOf(path: string): string {
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const character = path[at];
    if (character === '.') return path.slice(at + 1);
    if (character === '/') return '';
  }
  return '';
}

/** Most parameters of one address that are looked at. */
const mostNames = 200;

/** Names of the parameters of an address, as they stand there. */
export function parametersOf(url: string): ReadonlySet<string> {
  const start = url.indexOf('?');
  if (start < 0) return new Set();
  const pairs = url.slice(start + 1).split(/[&#]/, mostNames);
  return new Set(pairs.map((pair) => pair.split('=', 1)[0]!));
}

/** A shape that an address has. */
export interface Fitting extends Shape {
  /** Given where the address alone is enough; what is said there has to fit the others yet. */
  readonly isSure: boolean;
}

/** The shapes that an address has, whoever's host it is on. */
export function fittingShapes(url: string, path: string): readonly Fitting[] {
  if (!patternFor(endingOf(path)).test(path)) return [];
  const fitting = shapesOnAnyHost().filter(({ mark }) => mark.path.test(path));
  if (fitting.length === 0) return [];
  const names = parametersOf(url);
  return fitting
    .filter(({ mark: { query = [] } }) => query.every((name) => names.has(name)))
    .map((shape) => {
      const { fields = [], values } = shape.mark;
      return { ...shape, isSure: !values && fields.every((field) => names.has(field)) };
    });
}
