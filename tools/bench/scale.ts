import { inBrowser, type Started } from './browser.ts';
import { figuresOf } from './figures.ts';
import { canCount, extensionCpuOf, quiet } from './processes.ts';
import type { Report } from './report.ts';
import { interleaved, type Measured } from './rounds.ts';
import type { Setting } from './variants.ts';
import { pages, sizes, startWeb } from './web.ts';

/** Both pages are opened until they have made this many requests. */
const requests = 3000;

/** Microseconds of the worker's CPU for each request of a page. */
async function costOf({ browser, pid }: Started, page: 'small' | 'large'): Promise<number> {
  const tab = await browser.newPage();
  await tab.goto(pages.empty);
  await quiet(pid);
  const before = extensionCpuOf(pid);
  const times = requests / sizes[page].requests;
  for (let load = 0; load < times; load += 1)
    await tab.goto(`${pages[page]}?${load}`, { waitUntil: 'load', timeout: 30_000 });
  await quiet(pid);
  const cost = ((extensionCpuOf(pid) - before) * 1000) / requests;
  await tab.close();
  return cost;
}

async function measure(started: Started): Promise<Measured> {
  // The first page warms up what every page needs.
  await costOf(started, 'small');
  const small = await costOf(started, 'small');
  const large = await costOf(started, 'large');
  return { 'page of 50 requests': small, 'page of 1,500 requests': large, 'large / small': large / small };
}

/** What a request costs the worker on a small page and on a large one. */
export async function benchScale({ extensions, rounds, executablePath, say }: Setting): Promise<Report> {
  const web = await startWeb();
  try {
    const how = { executablePath: await executablePath(), args: web.args };
    const plan = { bench: 'scale', variants: extensions, rounds: rounds ?? 3, seconds: 200, say };
    const runs = await interleaved(plan, (variant) => inBrowser(variant, how, measure));
    const { small, large } = sizes;
    return {
      bench: 'scale',
      title: `CPU of the extension per request: ${small.requests} requests from ${small.hosts} hosts, ${large.requests} from ${large.hosts} (${runs.rounds} rounds)`,
      figures: figuresOf(runs, [
        { name: 'page of 50 requests', unit: 'µs' },
        { name: 'page of 1,500 requests', unit: 'µs' },
        { name: 'large / small', unit: 'ratio' },
      ]),
      notes: [...(canCount ? [] : ['CPU time is read in /proc, which only Linux has.']), ...runs.complaints],
    };
  } finally {
    await web.close();
  }
}
