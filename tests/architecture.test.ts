import { describe, expect, test } from 'vitest';
import { filesBelow, importsOf, isCode, parse, read, targetOf, walk, type Import, type Node } from './sources.ts';

interface Row {
  /** Folders of src/ whose code it may use. */
  readonly may: readonly string[];
  /** Folders of which it may know the types alone (`import type`): an arrow with dots in the diagram. */
  readonly types?: readonly string[];
  /** Packages, modules that the build makes, and files beside src/. */
  readonly packages: readonly string[];
}

/** Who may import whom. A folder may always import itself. The diagram in ARCHITECTURE.md says the same. */
const table: Readonly<Record<string, Row>> = {
  evidence: { may: [], packages: ['valibot', '@noble/hashes'] },
  companies: { may: ['evidence'], packages: ['tldts', 'virtual:owners', 'virtual:cards'] },
  signals: {
    may: ['evidence', 'companies'],
    packages: ['@iabtechlabtcf/core', '@tgwf/co2', 'fflate'],
  },
  'opt-out': { may: ['evidence', 'signals', 'companies'], packages: [] },
  export: {
    may: ['evidence', 'signals', 'companies'],
    types: ['ledger'],
    packages: ['@noble/hashes', 'fflate', 'hyparquet', 'hyparquet-writer', 'valibot'],
  },
  browser: { may: [], packages: ['webextension-polyfill'] },
  page: { may: ['evidence'], types: ['messages'], packages: ['@noble/hashes'] },
  network: { may: ['evidence', 'companies', 'browser'], packages: [] },
  ledger: { may: ['evidence', 'signals', 'companies'], packages: ['idb'] },
  messages: {
    may: ['evidence', 'signals', 'companies', 'browser'],
    types: ['ledger', 'export'],
    packages: ['valibot'],
  },
  background: {
    may: ['evidence', 'companies', 'signals', 'opt-out', 'export', 'browser', 'network', 'ledger', 'messages', 'page'],
    packages: [],
  },
  ui: { may: ['messages'], packages: ['preact', 'public/_locales/en/messages.json'] },
  popup: {
    may: ['messages', 'evidence', 'signals', 'companies', 'opt-out', 'export', 'ui'],
    types: ['ledger'],
    packages: ['preact'],
  },
  dashboard: {
    may: ['messages', 'evidence', 'signals', 'companies', 'opt-out', 'ui'],
    types: ['ledger', 'export'],
    packages: ['preact'],
  },
};

/** Folders of the design that hold nothing yet. Take a name out when its first file comes. */
const toCome = ['opt-out'];

/** Files that only pass things on. One door to the browser's API is worth it; anything else hides where things are. */
const doors = ['browser/browser.ts'];

const files = filesBelow('src');
const code = files.filter(isCode);
const imports = code.flatMap(importsOf);

const sorted = (all: readonly string[]) => all.toSorted((a, b) => a.localeCompare(b));

/** What is wrong with an import, in one sentence; null if nothing is. */
function complaint(one: Import): string | null {
  const target = targetOf(one);
  const row = table[one.from.split('/')[0]!];
  if (!target || !row) return null;
  if ('package' in target)
    return row.packages.includes(target.package) ? null : `${one.from} must not import ${target.package}`;
  if (row.may.includes(target.folder)) return null;
  if (!row.types?.includes(target.folder)) return `${one.from} must not import ${target.folder} (${one.source})`;
  return one.typeOnly
    ? null
    : `${one.from} may import only types of ${target.folder}: write "import type" for ${one.source}`;
}

describe('imports', () => {
  test('keep to the table', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.map(complaint).filter(Boolean)).toEqual([]);
  });

  test.each<[from: string, source: string, typeOnly: boolean, sentence: string | null]>([
    ['popup/popup.tsx', 'idb', false, 'popup/popup.tsx must not import idb'],
    ['popup/popup.tsx', 'preact/hooks', false, null],
    ['signals/detect.ts', '../ledger/open.ts', true, 'signals/detect.ts must not import ledger (../ledger/open.ts)'],
    ['signals/vendors/a.ts', '../vendor.ts', false, null],
    ['page/outbox.ts', '../messages/contract.ts', true, null],
    [
      'page/outbox.ts',
      '../messages/contract.ts',
      false,
      'page/outbox.ts may import only types of messages: write "import type" for ../messages/contract.ts',
    ],
    ['page/look.ts', '@scope/name/sub', false, 'page/look.ts must not import @scope/name'],
    ['evidence/call.ts', 'node:crypto', false, 'evidence/call.ts must not import node:crypto'],
  ])('%s → %s (type only: %s)', (from, source, typeOnly, sentence) => {
    expect(complaint({ from, source, typeOnly })).toBe(sentence);
  });
});

describe('folders', () => {
  const present = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]!))];

  test('are those of the table', () => {
    expect(present.filter((folder) => !(folder in table))).toEqual([]);
    expect(Object.keys(table).filter((folder) => !present.includes(folder) && !toCome.includes(folder))).toEqual([]);
  });

  test('that have come are not said to come', () => {
    expect(toCome.filter((folder) => present.includes(folder))).toEqual([]);
  });

  test('are named after what they hold', () => {
    const names = files.flatMap((file) => file.split('/').slice(0, -1));
    expect(names.filter((name) => /^(utils?|helpers?|common|shared|libs?|core|services?|misc)$/.test(name))).toEqual(
      [],
    );
  });

  test('no file stands beside them but the declarations of the build', () => {
    expect(files.filter((file) => !file.includes('/'))).toEqual(['build.d.ts']);
  });
});

describe('pure folders', () => {
  const pure = ['evidence', 'signals', 'companies', 'opt-out', 'export'];

  test('are compiled without the types of a browser', () => {
    const { compilerOptions, include } = JSON.parse(read('tsconfig.pure.json')) as {
      readonly compilerOptions: object;
      readonly include: readonly string[];
    };
    expect(compilerOptions).toEqual({ lib: ['ES2023'], types: [] });
    expect(sorted(include)).toEqual(sorted(['src/build.d.ts', ...pure.map((folder) => `src/${folder}`)]));
  });

  test('are linted against clocks, chance and the world', () => {
    expect(read('.oxlintrc.json')).toContain(`"files": ["src/{${pure.join()}}/**"]`);
  });

  test('may import pure folders only', () => {
    expect(pure.flatMap((folder) => table[folder]?.may ?? []).filter((folder) => !pure.includes(folder))).toEqual([]);
  });
});

function passesOn(file: string): boolean {
  const body = parse(`src/${file}`)['body'] as readonly Node[];
  return body.length > 0 && body.every(({ type, source }) => type.startsWith('Export') && Boolean(source));
}

test('no file only passes on what others export', () => {
  expect(code.filter((file) => !file.endsWith('.d.ts')).filter(passesOn)).toEqual(doors);
});

/** What a statement at the top of a file leaves behind when the types are gone; null for nothing. */
function remains(statement: Node): string | null {
  const { type } = (statement['declaration'] as Node | null | undefined) ?? statement;
  const isType = statement['importKind'] === 'type' || statement['exportKind'] === 'type' || type.startsWith('TS');
  return isType ? null : type;
}

describe('what is sent into a page as text is one function with nothing but types beside it', () => {
  const sent = [...code.filter((file) => file.startsWith('page/readings/')), 'page/stranger.ts'];

  test.each(sent)('%s', (file) => {
    const body = parse(`src/${file}`)['body'] as readonly Node[];
    expect(body.map(remains).filter(Boolean)).toEqual(['FunctionDeclaration']);
  });
});

const isFunction = ({ type }: Node) => type.includes('Function') && !type.startsWith('TS');

/**
 * Listens only while somebody types: a worker that is started for an event has nothing to compare it with. Or listens at
 * once, and again when a permission is given.
 */
const forAWhile = ['network/bodies.ts', 'background/removals.ts'];

/** Names of the functions called while a module is read, not later. */
function calledAtOnce(file: string): readonly string[] {
  const names: string[] = [];
  walk(parse(`src/${file}`), (node, above) => {
    const name = (node['callee'] as Node | undefined)?.['name'];
    if (node.type === 'CallExpression' && typeof name === 'string' && !above.some(isFunction)) names.push(name);
  });
  return names;
}

describe('the worker adds its listeners in its first turn', () => {
  const atOnce = calledAtOnce('background/worker.ts');

  /** Calls of `addListener` that can run in a later turn. */
  function late(file: string): readonly string[] {
    const found: string[] = [];
    walk(parse(`src/${file}`), (node, above) => {
      const property = (node['callee'] as Node | undefined)?.['property'] as Node | undefined;
      if (node.type !== 'CallExpression' || property?.['name'] !== 'addListener') return;
      const [inside, ...deeper] = above.filter(isFunction);
      const id = inside?.['id'] as { readonly name: string } | null | undefined;
      const inTime = !inside ? file === 'background/worker.ts' : id && atOnce.includes(id.name) && !inside['async'];
      if (forAWhile.includes(file)) return;
      if (!inTime || deeper.length > 0) found.push(`${file} adds a listener in ${id?.name ?? 'a callback'}: too late`);
    });
    return found;
  }

  test.each(code.filter((file) => /^(background|network)\/|^messages\/serve/.test(file)))('%s', (file) => {
    expect(late(file)).toEqual([]);
  });

  test('and there are some', () => {
    expect(atOnce).toEqual(expect.arrayContaining(['listenToTraffic', 'serve']));
  });
});

describe('the diagram in ARCHITECTURE.md', () => {
  const diagram = /```mermaid\n([^]*?)```/.exec(read('ARCHITECTURE.md'))?.[1] ?? '';
  const arrows = [...diagram.matchAll(/^\s*([\w-]+) (-->|-\.->) ([\w-]+(?: & [\w-]+)*)$/gm)].flatMap(
    ([, from, arrow, to]) => to!.split(' & ').map((one) => `${from} ${arrow} ${one}`),
  );
  test('has an arrow for each entry of the table, and no other', () => {
    const expected = Object.entries(table).flatMap(([from, { may, types = [] }]) => [
      ...may.map((to) => `${from} --> ${to}`),
      ...types.map((to) => `${from} -.-> ${to}`),
    ]);
    expect(sorted(arrows)).toEqual(sorted(expected));
  });

  test('has no line that this test does not read', () => {
    const lines = diagram.split('\n').filter((line) => line.trim());
    expect(lines.filter((line) => !/^(flowchart \w+|\s+[\w-]+ (-->|-\.->) [\w-]+(?: & [\w-]+)*)$/.test(line))).toEqual(
      [],
    );
  });
});
