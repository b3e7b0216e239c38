import type { ComponentChild } from 'preact';

interface Props {
  readonly title: ComponentChild;
  readonly body: ComponentChild;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** What the popup says when there is no verdict, and the way on if there is one. */
export function Statement({ title, body, action }: Props) {
  return (
    <div class="lead" aria-live="polite">
      <h1>{title}</h1>
      <p>{body}</p>
      {action && (
        <button type="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}
