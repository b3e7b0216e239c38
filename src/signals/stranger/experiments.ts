import { longestValue, mostFacts, oneLine, type Fact } from './fact.ts';

/**
 * Names under which pages keep the experiments that a visitor is in. `variant` alone is none: shops
 * call the sizes of a shoe so.
 */
const naming =
  /(^|[^a-z])(experiments?|exp|abtests?|splittests?|testgroups?|testvariants?|treatments?|variations?|cohorts?|buckets?|featureflags?|audiences?|segments?)($|[^a-z])/;

/** Words inside such a name that make it the name of something else: an address, a time, a key. */
const elsewhere =
  /(^|[^a-z])(url|src|path|time|timestamp|date|token|key|nonce|hash|selector|class|css|size|color|colour)($|[^a-z])/;

/** The name with its words apart: `abTestId`, `AB_TEST_ID` and `data-ab-test-id` all have `abtest`. */
function spread(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, ' ')
    .replaceAll(/\b(ab|a b|split) tests?\b/g, 'abtest')
    .replaceAll(/\btest (group|variant)s?\b/g, 'testgroup')
    .replaceAll(/\bfeature flags?\b/g, 'featureflag');
}

/** Whether what stands under this name says which experiment, or which group, a visitor is in. */
export function namesExperiment(name: string): boolean {
  if (name.length > 60) return false;
  const words = spread(name);
  return naming.test(words) && !elsewhere.test(words);
}

/** Of the values that stand under such a name: short ones. Anything else is code or configuration. */
export function experiment(name: string, value: string): Fact | null {
  const key = name.slice(0, longestValue);
  const text = oneLine(value);
  if (text === '' || text.length > 80 || /[{}<>;()]/.test(text)) return null;
  return { kind: 'experiment', key, grip: 'firm', label: key, value: text };
}

/** `"name": "value"`, `name = 'value'` and `name: {` in a script. */
const pair =
  /(?:["']([\w.-]{2,60})["']|\b([\w-]{2,60}))\s*[:=]\s*(?:["']([^"'\\\n]{1,80})["']|(\d{1,19}|true|false)\b|([{[]))/g;

/** What may be said of an experiment right behind its name. */
const about = /^(id|key|name|slug|variants?|variation|group|arm|branch|bucket|value|version)$/i;

/** How far behind the name, in UTF-16 units. */
const reach = 160;

/**
 * What scripts that stand in a page say of experiments, as far as a pattern finds it. A name that comes
 * once is firm; of several under one name nobody knows which is which.
 */
export function experimentsInScript(script: string): readonly Fact[] {
  const found = new Map<string, Fact[]>();
  let open = { label: '', until: -1 };
  let left = mostFacts;
  for (const { index, 1: quoted, 2: bare, 3: text, 4: number, 5: opening } of script.matchAll(pair)) {
    const name = quoted ?? bare ?? '';
    const names = namesExperiment(name);
    if (!names && !(index < open.until && about.test(name))) continue;
    const label = names ? name : `${open.label}.${name}`;
    const value = text ?? number;
    if (names) open = { label: value === undefined || !text ? name : `${name} ${value}`, until: index + reach };
    if (opening !== undefined || value === undefined || (left -= 1) < 0) continue;
    const fact = experiment(label, value);
    if (fact) found.set(label, [...(found.get(label) ?? []), fact]);
  }
  return [...found.values()].flatMap((facts) =>
    facts.length > 1 ? facts.map((fact) => ({ ...fact, grip: 'loose' as const })) : facts,
  );
}

/** Deepest nesting that is followed in a page's data. */
const deepest = 12;

/** Most values looked at in a page's data. */
const mostValues = 20_000;

/** A part of a list is called by its own name where it has one, so that its place does not matter. */
function nameIn(value: unknown, at: string): string {
  if (typeof value !== 'object' || value === null) return at;
  const { id, key, name, slug } = value as Readonly<Record<string, unknown>>;
  const own = [key, slug, name, id].find((one) => typeof one === 'string' || typeof one === 'number');
  return own === undefined ? at : String(own).slice(0, longestValue);
}

/** What the data that stand in a page (JSON for its scripts) say of experiments. */
export function experimentsInData(data: unknown): readonly Fact[] {
  const facts: Fact[] = [];
  let left = mostValues;

  function follow(value: unknown, path: string, subject: 'experiments' | 'other', depth: number): void {
    if ((left -= 1) < 0 || depth > deepest || facts.length >= mostFacts) return;
    if (typeof value === 'object' && value !== null) {
      for (const [name, inside] of Object.entries(value)) {
        const step = Array.isArray(value) ? nameIn(inside, name) : name;
        const now = subject === 'experiments' || namesExperiment(name) ? 'experiments' : 'other';
        follow(inside, now === 'experiments' ? [path, step].filter(Boolean).join('.') : '', now, depth + 1);
      }
    } else if (
      subject === 'experiments' &&
      (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    ) {
      const fact = experiment(path, String(value));
      if (fact) facts.push(fact);
    }
  }

  follow(data, '', 'other', 0);
  return facts;
}
