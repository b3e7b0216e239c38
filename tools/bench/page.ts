import type { Page } from 'puppeteer-core';
import { inBrowser, type Started } from './browser.ts';
import { figuresOf, type Wanted } from './figures.ts';
import { canCount, cpuOf, extensionMemoryOf, quiet } from './processes.ts';
import type { Report } from './report.ts';
import { interleaved, type Measured } from './rounds.ts';
import { medianOf } from './statistics.ts';
import type { Setting } from './variants.ts';
import { pages, startWeb } from './web.ts';
import { pause } from './within.ts';

/** How often a run loads the page with requests again: a clock that ticks in hundredths needs some work to see. */
const furtherLoads = 3;

const relativeTo = ['none', 'floor'];

const wanted: readonly Wanted[] = [
  { name: 'empty page: load', unit: 'ms', relativeTo },
  { name: 'empty page: CPU since start', unit: 'ms', relativeTo },
  { name: '300 requests: load', unit: 'ms', relativeTo },
  { name: '300 requests: CPU since start', unit: 'ms', relativeTo },
  { name: '300 requests: CPU of a further load', unit: 'ms', relativeTo },
  { name: 'memory of the extension', unit: 'MB' },
];

async function loadTime(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
  // The event has an end only once its last listener has returned.
  await page.waitForFunction(() => performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd > 0);
  return page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
}

/** Opens an address some times, and waits after each until what an extension does afterwards is done, too. */
async function loadTimes(page: Page, pid: number, url: string, times: number): Promise<readonly number[]> {
  const all: number[] = [];
  for (let load = 0; load < times; load += 1) {
    all.push(await loadTime(page, `${url}?${load}`));
    await pause(700);
  }
  await quiet(pid);
  return all;
}

async function measure({ browser, pid }: Started): Promise<Measured> {
  const page = await browser.newPage();
  await quiet(pid);
  const empty = await loadTimes(page, pid, pages.empty, 1);
  const afterEmpty = cpuOf(pid);
  const first = await loadTimes(page, pid, pages.neutral, 1);
  const afterFirst = cpuOf(pid);
  const further = await loadTimes(page, pid, pages.neutral, furtherLoads);
  const afterFurther = cpuOf(pid);
  const memory = extensionMemoryOf(pid);
  return {
    'empty page: load': medianOf(empty),
    'empty page: CPU since start': afterEmpty,
    '300 requests: load': medianOf([...first, ...further]),
    '300 requests: CPU since start': afterFirst,
    '300 requests: CPU of a further load': (afterFurther - afterFirst) / furtherLoads,
    'memory of the extension': memory,
  };
}

/** What an extension costs a page: time until it has loaded, and CPU time of all the browser's processes. */
export async function benchPage({ extensions, rounds, executablePath, say }: Setting): Promise<Report> {
  const variants = [{ name: 'none', folder: null }, { name: 'floor', folder: 'tools/bench/floor' }, ...extensions];
  const web = await startWeb();
  try {
    const how = { executablePath: await executablePath(), args: web.args };
    const plan = { bench: 'page', variants, rounds: rounds ?? 4, seconds: 32 * variants.length, say };
    const runs = await interleaved(plan, (variant) => inBrowser(variant, how, measure));
    return {
      bench: 'page',
      title: `a page without anything and one with 300 neutral third-party requests (${runs.rounds} rounds)`,
      figures: figuresOf(runs, wanted),
      notes: [
        'CPU since start is that of all processes until the page has loaded and nothing more happens, the start of the ' +
          'browser included, with the empty page loaded before the one with requests: the budget is about this. ' +
          'A further load shows what the extension itself costs.',
        ...(canCount ? [] : ['CPU time and memory are left out: they are read in /proc, which only Linux has.']),
        ...runs.complaints,
      ],
    };
  } finally {
    await web.close();
  }
}
