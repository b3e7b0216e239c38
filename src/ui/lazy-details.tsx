import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly class?: string;
  readonly summary: ComponentChild;
  /** Drawn when it is first unfolded, so that what nobody opens costs nothing. */
  readonly children: () => ComponentChild;
}

/** A part that unfolds. */
export function LazyDetails({ class: name, summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={name} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {opened && children()}
    </details>
  );
}
