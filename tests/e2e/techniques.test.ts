import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practices } from '../../src/signals/catalogue.ts';
import { built, family, found, startTelltale, type Inside, type Telltale } from './telltale.ts';
import type { Answer } from './web.ts';

/** What a person does on a page. */
type Step =
  | { readonly type: string; readonly text: string }
  | { readonly click: string }
  | { readonly move: readonly [number, number] }
  | { readonly scroll: number }
  | { readonly wait: string };

/** What a page needs besides itself: tests/pages/TECHNIQUE/NAME.json. */
interface Setting {
  readonly address?: string;
  /** Opened first; leads to the page by itself. */
  readonly openAt?: string;
  /** A page whose link to `openAt` or to the page is followed first. */
  readonly from?: string;
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly steps?: readonly Step[];
  readonly browsers?: readonly string[];
}

interface Case extends Setting {
  readonly technique: string;
  readonly name: string;
  readonly kind: 'positive' | 'look-alike';
  readonly html: string;
}

const folder = new URL('../pages/', import.meta.url);

function casesOf(technique: string): Case[] {
  const files = readdirSync(new URL(`${technique}/`, folder));
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const beside = files.includes(`${name}.json`)
        ? (JSON.parse(readFileSync(new URL(`${technique}/${name}.json`, folder), 'utf8')) as Setting)
        : {};
      const kind = name.startsWith('positive-') ? 'positive' : 'look-alike';
      return { technique, name, kind, html: readFileSync(new URL(`${technique}/${file}`, folder), 'utf8'), ...beside };
    });
}

const everywhere = readdirSync(folder).flatMap(casesOf);
const cases = everywhere.filter(({ browsers }) => browsers?.includes(family) ?? true);

/** Practices that no page of one document can show; then those whose pages are made in consent.test.ts, and in tests/layers.test.ts. */
const unpaged = [
  'id-sync-endpoint',
  'cross-site-linker',
  'before-choice',
  'contact-before-choice',
  'after-refusal',
  'consent-mismatch',
  'despite-gpc',
  'late-consent-default',
  'data-layer-experiment',
  'data-layer-identity',
  'data-layer-profile',
];

let telltale: Telltale;
beforeAll(async () => {
  // As long as Firefox itself waits: being suspended is tested elsewhere.
  telltale = await startTelltale(built, 30_000);
});
afterAll(() => telltale.close());

/** Waited for, because a page may still be coming; the driver then looks in the document that came. */
async function present(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector, { timeout: 20_000 });
}

async function act(page: Page, steps: readonly Step[]): Promise<void> {
  await present(page, 'body');
  for (const step of steps) {
    if ('type' in step) {
      await present(page, step.type);
      await page.type(step.type, step.text, { delay: 30 });
    } else if ('click' in step) {
      await present(page, step.click);
      await page.click(step.click);
    } else if ('move' in step) await page.mouse.move(step.move[0], step.move[1], { steps: 4 });
    else if ('scroll' in step) await page.evaluate((by) => window.scrollBy(0, by), step.scroll);
    else await present(page, step.wait);
  }
}

/** The driver's hold of what a tab shows; each stands in a window of its own, or the browser would put it to sleep. */
async function pageAt(url: string): Promise<Page> {
  const bare = (address: string) => address.split(/[?#]/, 1)[0];
  const target = await telltale.session.browser.waitForTarget((one) => bare(one.url()) === bare(url), {
    timeout: 20_000,
  });
  return (await target.page())!;
}

/** Opens the page as a person would come to it, and does what a person does there. Gives the tab's id. */
async function visit({
  technique,
  name,
  html,
  address,
  openAt,
  from,
  answers = {},
  steps = [],
}: Case): Promise<number> {
  const { web, open } = telltale;
  const at = address ?? `http://${name.replace(/^(positive|look-alike)-/, '')}.${technique}.test/`;
  for (const [url, answer] of Object.entries(answers)) web.put(url, answer);
  web.put(at.split(/[?#]/, 1)[0]!, html);
  // An address of its own, so that no window of another case is taken for this one.
  const start = from && new URL(name, from).href;
  if (start) web.put(start, `<a id="link" href="${openAt ?? at}">on</a>`);
  const tab = await open(start ?? openAt ?? at);
  if (start) await act(await pageAt(start), [{ click: '#link' }]);
  const page = await pageAt(at);
  if (steps.length > 0) await act(page, steps);
  return tab;
}

async function closeTab(tabId: number): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.tabs.remove(tabId);
}

describe.each([...new Set(cases.map(({ technique }) => technique))])('%s', (technique) => {
  const here = cases.filter((one) => one.technique === technique);
  const lookAlikes = here.filter(({ kind }) => kind === 'look-alike');
  const positives = here.filter(({ kind }) => kind === 'positive');
  const tabOf = new Map<Case, number>();

  // That nothing is found shows only in time: look-alikes are opened before what is found, and judged after it.
  beforeAll(async () => {
    for (const one of [...lookAlikes, ...positives]) tabOf.set(one, await visit(one));
  });

  afterAll(async () => {
    for (const tab of tabOf.values()) await telltale.inside(closeTab, tab);
  });

  test.each(positives)('is found on $name', async (one) => {
    const view = await telltale.until(tabOf.get(one)!, (seen) => expect(found(seen)).toContain(technique));
    const reasons = view.visit?.findings.find(({ id }) => id === technique)?.reasons ?? [];
    expect(reasons.length).toBeGreaterThan(0);
  });

  test.each(lookAlikes)('is not found on $name', async (one) => {
    const view = await telltale.view(tabOf.get(one)!);
    expect(view.visit?.url).toContain('http');
    expect(found(view)).not.toContain(technique);
  });
});

test('every practice has pages that do it and pages that only look like it', () => {
  const has = (technique: string, kind: string) =>
    everywhere.some((one) => one.technique === technique && one.kind === kind);
  const expected = practices.filter(({ id }) => !unpaged.includes(id));
  expect(expected.filter(({ id }) => !has(id, 'positive') || !has(id, 'look-alike')).map(({ id }) => id)).toEqual([]);
});
