// One classifier in a process of its own, so that what it loads and keeps is its own:
//   node --expose-gc classifiers.mjs NAME FOLDER LOG.json
// prints {ready_ms, memory_mb, requests_per_second, named_percent}. Plain JavaScript: it runs outside the tools' own runner.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [name, folder, file] = process.argv.slice(2);
const log = JSON.parse(readFileSync(file, 'utf8'));
const load = createRequire(join(folder, 'x.cjs'));

/** Each pass over the log goes on for at least this long, so that the clock sees it and engines have compiled what they will. */
const leastTime = 2000;

const types = {
  document: 'main_frame',
  subdocument: 'sub_frame',
  iframe: 'sub_frame',
  fetch: 'xmlhttprequest',
  xhr: 'xmlhttprequest',
};
const typeOf = ({ type = 'other' }) => types[type.toLowerCase()] ?? type.toLowerCase();
const lists = () => ['easylist.txt', 'easyprivacy.txt'].map((list) => readFileSync(join(folder, list), 'utf8'));

/** Makes a classifier ready; it says whether it names anybody behind a request. */
const classifiers = {
  floor() {
    const { ownedHosts, owners: all } = load('./owners.cjs');
    const owners = new Map(ownedHosts().map((host) => [host, all.get(host)]));
    return ({ url }) => {
      const start = url.indexOf('//') + 2;
      const end = url.indexOf('/', start);
      for (let rest = url.slice(start, end < 0 ? undefined : end); ;) {
        const owner = owners.get(rest);
        if (owner) return owner.company !== null;
        const dot = rest.indexOf('.');
        if (dot < 0) return false;
        rest = rest.slice(dot + 1);
      }
    };
  },
  ours() {
    const { whoOf } = load('./who.cjs');
    return (request) => whoOf(request).company !== null;
  },
  told() {
    const { classify } = load('./classify.cjs');
    return (request) => classify(request).told.length > 0;
  },
  async 'ubo-core'() {
    const { StaticNetFilteringEngine } = await import(join(folder, 'node_modules/@gorhill/ubo-core/index.js'));
    const engine = await StaticNetFilteringEngine.create();
    await engine.useLists(lists().map((raw, at) => ({ name: String(at), raw })));
    return ({ url, page, ...rest }) => engine.matchRequest({ originURL: page, url, type: typeOf(rest) }) !== 0;
  },
  adblocker() {
    const { FiltersEngine, Request } = load('@ghostery/adblocker');
    const engine = FiltersEngine.parse(lists().join('\n'));
    return ({ url, page, ...rest }) =>
      engine.match(Request.fromRawDetails({ url, sourceUrl: page, type: typeOf(rest) })).match;
  },
  async trackerdb() {
    const module = load('@ghostery/trackerdb');
    const engine = readFileSync(join(folder, 'node_modules/@ghostery/trackerdb/dist/trackerdb.engine'));
    const database = await (module.default ?? module)(engine);
    return ({ url, page, ...rest }) => database.matchUrl({ url, type: typeOf(rest), sourceUrl: page }).length > 0;
  },
};

function memory() {
  globalThis.gc();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return (heapUsed + external + arrayBuffers) / 1e6;
}

function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// Node makes its own loaders ready with the first file that each is given; nobody's classifier pays for that.
load('./empty.cjs');
await import(join(folder, 'empty.mjs'));
const before = memory();
const begun = used();
const names = await classifiers[name]();
names(log[0]);
const ready = used() - begun;
const kept = memory() - before;

let named = 0;
for (const request of log) if (names(request)) named += 1;
for (const request of log) names(request);
const start = used();
let done = 0;
for (; used() - start < leastTime; done += log.length) for (const request of log) names(request);
console.log(
  JSON.stringify({
    requests_per_second: (done / (used() - start)) * 1000,
    ready_ms: ready,
    memory_mb: kept,
    named_percent: (100 * named) / log.length,
  }),
);
