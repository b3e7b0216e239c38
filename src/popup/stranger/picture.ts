import {
  experiment,
  experimentsInData,
  experimentsInScript,
  namesExperiment,
} from '../../signals/stranger/experiments.ts';
import { mostFacts, type Fact, type Picture } from '../../signals/stranger/fact.ts';
import { factsOfJsonLd } from '../../signals/stranger/json-ld.ts';
import { settled } from './anchor.ts';
import { headlinesIn } from './headlines.ts';
import { openGraphIn } from './open-graph.ts';
import { pricesIn } from './prices.ts';
import { productsIn } from './products.ts';

/** Most text of scripts looked at in one picture, in UTF-16 units. */
const mostScript = 1_500_000;

/** Most elements looked at. */
const mostElements = 60_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Texts of the scripts in a page whose type is like this; a script without a type is code. */
function scriptsIn(document: Document, type: RegExp): readonly string[] {
  let left = mostScript;
  return [...document.querySelectorAll('script')]
    .filter((script) => type.test(script.getAttribute('type') ?? 'text/javascript'))
    .map((script) => script.textContent ?? '')
    .filter(({ length }) => length > 0 && (left -= length) >= 0);
}

/** Experiments that a page names in its attributes: `data-experiment`, `<meta name="ab-test">`, classes of the whole page. */
function experimentsInElements(document: Document): readonly Fact[] {
  const facts: (Fact | null)[] = [];
  for (const root of [document.documentElement, document.body]) {
    for (const word of root.classList) {
      if (namesExperiment(word)) facts.push(experiment(`${root.localName} class`, word));
    }
  }
  for (const meta of document.querySelectorAll('meta[name][content]')) {
    const name = meta.getAttribute('name')!;
    if (namesExperiment(name)) facts.push(experiment(`meta ${name}`, meta.getAttribute('content')!));
  }
  for (const element of [...document.querySelectorAll('*')].slice(0, mostElements)) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('data-') && namesExperiment(name)) facts.push(experiment(name, value));
    }
  }
  return facts.filter((fact) => fact !== null).slice(0, mostFacts);
}

/**
 * What a page states, from its HTML. The document is inert: nothing in it runs or is loaded. The
 * address is the one that its links are relative to.
 */
export function pictureOf(html: string, address: string): Picture {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const code = scriptsIn(document, /^($|text\/javascript|application\/javascript|module)/i);
  const data = scriptsIn(document, /^application\/json|^text\/x-(magento|component)|state$/i);
  const facts = [
    ...pricesIn(document, address),
    ...productsIn(document, address),
    ...headlinesIn(document, address),
    ...experimentsInElements(document),
    ...code.flatMap(experimentsInScript),
    ...data.map(parsed).flatMap(experimentsInData),
    ...openGraphIn(document),
  ];
  return {
    facts: [...settled(facts), ...factsOfJsonLd(scriptsIn(document, /^application\/ld\+json/i).map(parsed))],
    scripts: [...code, ...data].join('\n'),
  };
}
