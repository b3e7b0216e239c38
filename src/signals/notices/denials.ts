/** Words that deny what they stand before, in the languages of the phrases. */
const denying = [
  'not|no|non|never|none|neither|nor|without|zero|cannot',
  'nicht|kein(?:e[rsnm]?)?|nie|niemals|nein|ohne|weder',
  'pas|aucune?s?|jamais|sans|ni',
  'sin|ningun[oa]?|ningún|nunca|jamás|tampoco',
  'nessun[oa]?|mai|senza|né',
  'niet|nooit|geen|nee|zonder|noch',
  'bez|nigdy|żad(?:en|na|ne|nych|nego|nej)|ani',
  'não|nao|nenhum(?:a|as|uns)?|sem|nem',
].join('|');

/** What a page does with what it speaks of, or lets others do: “AI-generated images of people are not used here”. */
const using =
  '(?:us|allow|permit|publish|post|verwend|nutz|erlaub|gestatte|zulass|zugelassen|veröffentlich|utili[sz]|autoris|publi|accept|permi|consent|ammess|accett|gebrui|toegest|używ|dozwol|aceit)';

const word = String.raw`(?<![\p{L}])(?:${denying})(?![\p{L}])|\p{L}n't(?!\p{L})`;

const anywhere = new RegExp(word, 'iu');

/** “not”, “not (”, “not – as some say –”: nothing but signs, or what is put in between them, stands behind it. */
const endsWith = new RegExp(
  String.raw`(?:${word})(?: (?:an?|eine?|une?|uma?)(?!\p{L}))?[^\p{L}.!?]{0,5}$|(?:${word})\s?[,(–—-][^,()–—.!?]{1,60}[,)–—-]\s?$`,
  'iu',
);

/** “no”, “(no)”, “: none”, “– that is not so”: and nothing else of that sentence. */
const beginsWith = new RegExp(
  String.raw`^[^\p{L}.!]{0,5}(?:(?:is|are|was|were|this|that|it|das|ist|est|es|è|jest|é) ){0,3}(?:${word}|false|falsch|faux|fals[oa]|onwaar|fałsz)(?: (?:so|true|the case|der fall|wahr|vrai))?[^\p{L}]{0,5}(?:$|[.!?;|•])`,
  'iu',
);

const isUsed = new RegExp(String.raw`(?:${word}).{0,40}(?<!\p{L})${using}|(?<!\p{L})${using}.{0,40}(?:${word})`, 'iu');

/** Where a sentence ends. “No photo / AI-generated” is one, and “?” may be answered. */
const end = /[.!?;|•·]/;

/** The words of the same sentence before a place, without what a comma, a dash or a bracket divides from it by itself. */
function before(words: string, at: number): string {
  return words.slice(0, at).split(end).at(-1)!.trim();
}

/** Whether the words of a phrase are denied by themselves: “set by hand, not by an algorithm”. */
export function holdsDenial(words: string): boolean {
  return anywhere.test(words);
}

/**
 * Whether what stands from one place to another in a text is denied there, in the same sentence: “not”, “no …”
 * before it, also in it before the label begins, or “: no” behind it. “AI-generated, not a photo” denies the photo.
 */
export function isDenied(words: string, from: number, to: number): boolean {
  const piece = words.slice(from, to);
  const lead = before(words, from);
  if (new RegExp(String.raw`^[^\p{L}]{0,20}(?:${word})`, 'iu').test(piece) || endsWith.test(lead)) return true;
  // What stands beside a slash is one of two of the same.
  if (lead.endsWith('/') && anywhere.test(lead.split(/[,()–—:]/).at(-1)!)) return true;
  return beginsWith.test(words.slice(to)) || isUsed.test(piece);
}
