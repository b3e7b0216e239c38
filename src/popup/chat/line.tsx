import type { ComponentChild, ComponentChildren } from 'preact';
import { LazyDetails } from '../../ui/lazy-details.tsx';

interface Props {
  /** What is said, in a few words. */
  readonly says: ComponentChildren;
  /** What it rests on; null where there is nothing to show. */
  readonly children: (() => ComponentChild) | null;
}

/** One thing said of a chat, which unfolds to what it rests on. */
export function Line({ says, children }: Props) {
  if (!children) return <p class="line">{says}</p>;
  return (
    <LazyDetails class="line" summary={<span class="who">{says}</span>}>
      {children}
    </LazyDetails>
  );
}
