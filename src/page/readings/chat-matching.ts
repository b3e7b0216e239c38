import type { ChatPhrase, ChatSides } from '../../evidence/chat-phrases.ts';
import type { ChatSeen, WordPlace } from '../../evidence/chat-seen.ts';

/** A line, and what is known of it so far. */
export interface ChatLine {
  /** Words that fit phrases, without what a wildcard of theirs caught. */
  readonly said: ChatSeen['words'];
  /** `matched` once all phrases were tried on all of it; `refused` where they never are. */
  readonly state: 'waiting' | 'matched' | 'refused';
}

/** Matches lines with phrases, a little later, so that the page never waits for it. */
export interface ChatMatcher {
  /** A line as `plain` makes it; the same one is matched once, and told again. */
  readonly matched: (text: string, place: WordPlace) => ChatLine;
  /** Calls back once all lines are matched; not at all where nothing is left to match. */
  readonly wait: (more: () => void) => 'later' | 'nothing';
  /** A line as phrases are written over it. */
  readonly plain: (raw: string) => string;
  /** Lets go of every line, those that wait to be matched, too. */
  readonly forget: () => void;
}

/**
 * Lays a matcher into this document. Runs
 * in the isolated world of our page scripts, sent there as text, so it has all its functions inside. Never throws.
 */
export function layChatMatcher(
  phrases: readonly ChatPhrase[] = [],
  sides: ChatSides = { person: '', chat: '', offer: '' },
): { readonly state: 'laid' } {
  /** Letters of a line that are matched, and most lines remembered as known. */
  const most = { line: 1000, known: 2000, tries: 5, words: 80 };
  /** Milliseconds of matching in one go, and between two. */
  const slice = { work: 4, rest: 40 };
  const world = globalThis as unknown as Record<symbol, unknown>;

  type Words = ChatSeen['words'];
  interface Known {
    readonly said: Words;
    state: ChatLine['state'];
  }
  interface Line {
    readonly text: string;
    readonly place: WordPlace;
    readonly known: Known;
    /** The phrase to go on with. */
    next: number;
  }
  /** By a number that stands for the line: what somebody wrote is not held on to. */
  const known = new Map<number, Known>();
  const queue: Line[] = [];
  const waiting: (() => void)[] = [];
  const patterns: (RegExp | undefined)[] = [];
  let side: Readonly<Record<keyof ChatSides, RegExp>> | undefined;

  function made(pattern: string, flags = 'u'): RegExp {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return /(?!)/g;
    }
  }
  /** As `signals/chat/matcher.ts` has it. */
  function plain(text: string): string {
    const straight = text
      .normalize('NFKC')
      .replaceAll(/[‘’‛ʼ`´]/gu, "'")
      .replaceAll(/[“”„‟«»]/gu, '"');
    return straight
      .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
      .toLowerCase()
      .replaceAll(/\s+/gu, ' ')
      .trim();
  }

  /** As `signals/chat/matcher.ts` has it: letters that could be any others are what a wildcard caught. */
  function fixedPart(pattern: string, words: string): string {
    const whole = made(`^(?:${pattern})$`);
    // `une?` is two words.
    const bare = pattern.replaceAll(/\[[^\]]*\]|\\p\{L\}|\\./gu, ' ');
    const own = new Set([bare, bare.replaceAll(/\p{L}\?/gu, ' ')].flatMap((one) => one.split(/[^\p{L}]+/u)));
    const other = (at: number) => words.slice(0, at) + (words[at] === 'q' ? 'x' : 'q') + words.slice(at + 1);
    const fixed = words.replaceAll(/\p{L}+/gu, (word, start: number) =>
      own.has(word) ? word : word.replaceAll(/./gu, (one, at: number) => (whole.test(other(start + at)) ? '…' : one)),
    );
    return fixed.replaceAll(/…+/gu, '…').replaceAll(/\p{N}/gu, '0');
  }

  /** FNV-1a, 32 bits. */
  function keyOf(text: string): number {
    let key = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) key = Math.imul(key ^ text.charCodeAt(at), 0x01000193);
    return key;
  }
  function sentenceAround(text: string, start: number, end: number): string {
    const ends = [...text.matchAll(/[.!?]+(?: |$)/gu)].map(({ index, 0: mark }) => index + mark.length);
    const from = ends.findLast((at) => at <= start) ?? 0;
    return text
      .slice(
        from,
        ends.find((at) => at >= end),
      )
      .trim();
  }
  /** Whether words that stand there are the chat's: widgets show again what the person said on an earlier page. */
  function isOfChat({ text, place }: Line, hearing: ChatPhrase[2], start: number, end: number): boolean {
    // What can be pressed, and says just that, is offered.
    if (place === 'button' && end - start === text.length) return true;
    side ??= { person: made(sides.person), chat: made(sides.chat), offer: made(sides.offer) };
    const sentence = sentenceAround(text, start, end);
    if (side.person.test(sentence)) return false;
    if (place !== 'text' || hearing === 'unasked') return true;
    return sentence.endsWith('?') ? side.offer.test(sentence) : side.chat.test(sentence);
  }
  function match(line: Line, [id, pattern, hearing]: ChatPhrase): void {
    const expression = (patterns[line.next] ??= made(pattern, 'gu'));
    let tries = 0;
    for (const found of line.text.matchAll(expression)) {
      const [words] = found;
      if (words && isOfChat(line, hearing, found.index, found.index + words.length)) {
        const kept = fixedPart(pattern, words);
        if (kept.length <= most.words) line.known.said.push({ phrase: id, words: kept, place: line.place });
        return;
      }
      if (++tries >= most.tries) return;
    }
  }
  /** Matches for some milliseconds, and goes on after a rest. */
  function matchSome(): void {
    const until = performance.now() + slice.work;
    for (let line = queue[0]; line && performance.now() < until; line = queue[0]) {
      const phrase = phrases[line.next];
      if (phrase) match(line, phrase);
      else {
        if (line.known.state === 'waiting') line.known.state = 'matched';
        queue.shift();
      }
      line.next += 1;
    }
    if (queue.length > 0) setTimeout(matchSome, slice.rest);
    else for (const more of waiting.splice(0)) more();
  }

  world[Symbol.for('telltale chat matcher')] ??= {
    matched(text, place) {
      const key = keyOf(`${place} ${text}`);
      const there = known.get(key);
      if (there || known.size >= most.known) return there ?? { said: [], state: 'refused' };
      const one: Known = { said: [], state: text.length > most.line ? 'refused' : 'waiting' };
      known.set(key, one);
      if (queue.push({ text: text.slice(0, most.line), place, known: one, next: 0 }) === 1) setTimeout(matchSome);
      return one;
    },
    wait: (more) => (queue.length > 0 && waiting.push(more) > 0 ? 'later' : 'nothing'),
    plain,
    forget() {
      known.clear();
      queue.length = 0;
      waiting.length = 0;
    },
  } satisfies ChatMatcher;
  return { state: 'laid' };
}
