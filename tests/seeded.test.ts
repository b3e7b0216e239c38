import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files, species } from '../tools/new/files.ts';

/**
 * Mistakes that somebody will make, each put into a copy of the project, and the tool
 * that has to notice it. A check that no longer notices fails here, not on the day it is needed.
 */

const root = fileURLToPath(new URL('../', import.meta.url));

const parts = [
  'src',
  'tests',
  'tools',
  'public',
  'package.json',
  'manifest.json',
  'tsconfig.json',
  'tsconfig.pure.json',
  'vite.config.ts',
  'vitest.config.ts',
  '.oxlintrc.json',
  'ARCHITECTURE.md',
  'PRIVACY.md',
];

/** What a file becomes. A new file is made from nothing. */
type Change = (text: string) => string;

/** Replaces what must be there: a change that changes nothing would prove nothing. */
function swap(from: string, to: string): Change {
  return (text) => {
    if (!text.includes(from)) throw new Error(`Nothing to change: "${from}" is not there any more.`);
    return text.replace(from, () => to);
  };
}

/** A new file with this text. */
const as =
  (text: string): Change =>
  () =>
    text;

const copies: string[] = [];

/** A copy of the project with some files changed. */
function copyWith(changes: Readonly<Record<string, Change>>): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'telltale-seeded-')));
  copies.push(copy);
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [path, change] of Object.entries(changes)) {
    const file = join(copy, path);
    let before = '';
    try {
      before = readFileSync(file, 'utf8');
    } catch {
      // A new file.
    }
    writeFileSync(file, change(before));
  }
  return copy;
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

/** Everything a tool says in a copy of the project. */
function said(copy: string, tool: string, ...args: string[]): Promise<string> {
  // A tool that thinks it runs inside this test run would behave differently.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST)/.test(name)));
  return new Promise((resolve) => {
    const options = { cwd: copy, env: { ...env, NO_COLOR: '1' }, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [join(root, 'node_modules', tool), ...args], options, (_, stdout, stderr) => {
      resolve(`${stdout}\n${stderr}`);
    });
  });
}

/** Lines of a tool's output that are about one file. */
const about = (output: string, path: string) =>
  output
    .split('\n')
    .filter((line) => line.startsWith(path))
    .join('\n');

/** A vendor that is right in all but one thing. */
const vendor = (change: Change): Change =>
  as(change(readFileSync(join(root, 'src/signals/vendors/hotjar.ts'), 'utf8')));

const marked = (id: string, marks: string): Change =>
  vendor((text) => swap("'hotjar'", `'${id}'`)(text).replace(/marks: \{[^]*?\n  \}/, () => `marks: { ${marks} }`));

/** A decoder that is right, but for what is said of it. */
const decoder = (id: string, who: string, more = ''): Change =>
  as(`import type { Decoder } from '../decoder.ts';

export default {
  id: '${id}',
  vendor: '${who}',
  marks: [{ host: '${id}.example' }],${more}
  fields: { email: 'email' },
  sources: [{ url: 'https://${id}.example/', checked: '2026-11-22' }],
} satisfies Decoder;
`);

/** The first piece of each kind as `npm run new` makes it, before anybody fills it in. */
const scaffolds = species.map((kind) => [kind, ...Object.entries(files(kind, `a-new-${kind}`))[0]!] as const);

describe('tsc and oxlint notice', () => {
  const typed: readonly (readonly [mistake: string, path: string, change: Change, message: RegExp])[] = [
    ['a misspelt place', 'src/signals/vendors/a-place.ts', vendor(swap('global:', 'globals:')), /TS2561.*'global'/],
    ['an unknown kind', 'src/signals/vendors/a-kind.ts', vendor(swap("'session-replay'", "'session-reply'")), /TS2820/],
    [
      'a pattern where an exact name is needed',
      'src/signals/vendors/a-pattern.ts',
      vendor(swap("['hj',", '[/^hj$/,')),
      /TS2322.*'RegExp'/,
    ],
    [
      'a vendor that cites no source',
      'src/signals/vendors/a-source.ts',
      vendor((text) => text.replace(/sources: \[.*\]/s, 'sources: []')),
      /TS2322.*'\[\]'/,
    ],
    ...scaffolds.map(([kind, path, text]) => [`a ${kind} that nobody filled in`, path, as(text), /TS2322/] as const),
    [
      'a subject that nobody knows',
      'src/signals/decoders/a-subject.ts',
      (text) => decoder('a-subject', 'hotjar')(text).replace("'email' }", "'e-mail' }"),
      /TS2820/,
    ],
    ['a document in a pure folder', 'src/signals/a-document.ts', as('export const { title } = document;\n'), /TS2584/],
    [
      'a message without a handler',
      'src/background/worker.ts',
      swap("  'view.settings': readSettings,\n", ''),
      /TS2741.*'Handlers'/,
    ],
    [
      'a wrong argument',
      'src/popup/an-argument.ts',
      as("import { call } from '../messages/call.ts';\n\nexport const tab = call('view.tab', 'seven');\n"),
      /TS2345.*'number'/,
    ],
  ];
  const linted: readonly (readonly [mistake: string, path: string, change: Change, message: RegExp])[] = [
    [
      'a clock in a pure folder',
      'src/signals/a-clock.ts',
      as('export const now = () => Date.now();\n'),
      /restricted-globals/,
    ],
    [
      'a promise nobody waits for',
      'src/ledger/a-promise.ts',
      as(
        "import type { Ledger } from './open.ts';\n\nexport function forget(ledger: Ledger, id: string): void {\n  ledger.delete('visits', id);\n}\n",
      ),
      /no-floating-promises/,
    ],
    [
      'a worker that waits before it listens',
      'src/background/badge.ts',
      (text) => `${text}\nexport const frames = await browser.webNavigation.getAllFrames({ tabId: 1 });\n`,
      /no-top-level-await/,
    ],
  ];
  const mistakes = [...typed, ...linted];
  let output = '';

  beforeAll(async () => {
    const copy = copyWith(Object.fromEntries(mistakes.map(([, path, change]) => [path, change])));
    const outputs = await Promise.all([
      said(copy, 'typescript/bin/tsc', '--noEmit', '--pretty', 'false'),
      said(copy, 'typescript/bin/tsc', '-p', 'tsconfig.pure.json', '--pretty', 'false'),
      said(copy, 'oxlint/bin/oxlint', '--type-aware', '--format', 'unix'),
    ]);
    output = outputs.join('\n');
  });

  test.each(mistakes)('%s', (_, path, __, message) => {
    expect(about(output, path)).toMatch(message);
  });
});

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

describe('a test notices', () => {
  const mistakes: readonly (readonly [mistake: string, path: string, change: Change, message: RegExp])[] = [
    [
      'an id that is not the name of its file',
      'src/signals/vendors/a-name.ts',
      marked('another-name', ''),
      /call the file another-name\.ts/,
    ],
    [
      'a mark that no fixture meets',
      'src/signals/vendors/an-unmet-mark.ts',
      marked('an-unmet-mark', "global: ['never']"),
      /an-unmet-mark: add a name like never/,
    ],
    [
      'a mark that is too broad',
      'src/signals/vendors/a-broad-mark.ts',
      marked('a-broad-mark', "request: [{ host: 'intercom.io' }]"),
      /reveals exactly intercom: .*'a-broad-mark'/,
    ],
    [
      'a pattern that remembers',
      'src/signals/vendors/a-memory.ts',
      marked('a-memory', 'cookie: [/^_hjid$/g]'),
      /a-memory: drop the flags g and y/,
    ],
    [
      'a decoder without cases',
      'src/signals/decoders/a-decoder.ts',
      decoder('a-decoder', 'hotjar'),
      /are all tried on requests of their own and on a look-alike: .*'a-decoder'/,
    ],
    [
      'a decoder whose cases nobody filled in',
      'tests/decoders/a-new-decoder.json',
      as(files('decoder', 'a-new-decoder')['tests/decoders/a-new-decoder.json']!),
      /are tried on whole addresses, .*'a-new-decoder'/,
    ],
    [
      'a decoder for a vendor that does not exist',
      'src/signals/decoders/a-new-decoder.ts',
      decoder('a-new-decoder', 'nobody'),
      /each reads for a vendor that there is: .*'a-new-decoder'/,
    ],
    [
      'a decoder that reads what is told to others',
      'src/signals/decoders/a-broad-shape.ts',
      decoder('a-broad-shape', 'hotjar', '\n  anyHost: [{ path: /\\/collect$/ }],'),
      /a-broad-shape reads no request of another: /,
    ],
    [
      'a read without a case',
      'src/signals/vendors/a-read.ts',
      (text) =>
        marked(
          'a-read',
          '',
        )(text).replace(
          'sources:',
          "reads: [{ place: 'cookie', name: 'a-read', fields: { '': 'trait' } }],\n  sources:",
        ),
      /every vendor that can be read has cases .*'a-read'/,
    ],
    [
      'a reading that uses what stands beside it',
      'src/page/readings/stored.ts',
      (text) => `${swap('  const longest = 8192;\n', '')(text)}\nconst longest = 8192;\n`,
      /page\/readings\/stored\.ts: .*'VariableDeclaration'/,
    ],
    [
      'a value that somebody was told, in a row',
      'src/ledger/rows.ts',
      (text) => swap('withoutToldValues(addresses', '(addresses')(text),
      /is kept as names and classes alone: .*not to (contain|include)/,
    ],
    [
      'judgement that reaches for the ledger',
      'src/signals/detect.ts',
      (text) => `import '../ledger/schema.ts';\n${text}`,
      /signals\/detect\.ts must not import ledger/,
    ],
    [
      'a view that reaches for the database',
      'src/popup/main.tsx',
      (text) => `import 'idb';\n${text}`,
      /popup\/main\.tsx must not import idb/,
    ],
    [
      'a diagram that was left behind',
      'ARCHITECTURE.md',
      swap('  ledger --> evidence &', '  ledger -->'),
      /ARCHITECTURE\.md has an arrow for each entry/,
    ],
  ];
  let output = '';

  beforeAll(async () => {
    const copy = copyWith(Object.fromEntries(mistakes.map(([, path, change]) => [path, change])));
    const noticing = ['vendors', 'architecture', 'decoders', 'reads', 'told'].map((name) => `tests/${name}.test.ts`);
    // Trying what is random takes longest, and none of these mistakes shows there.
    const how = ['-t', '^(?!.*survives)', '--reporter=json', '--outputFile=report.json'];
    await said(copy, 'vitest/vitest.mjs', 'run', '--project', 'unit', ...noticing, ...how);
    const report = JSON.parse(readFileSync(join(copy, 'report.json'), 'utf8')) as Report;
    output = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages.join('\n')}`)
      .join('\n');
  });

  test.each(mistakes)('%s', (_, __, ___, message) => {
    expect(output).toMatch(message);
  });
});
