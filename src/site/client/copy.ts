/// <reference lib="dom" />
/** A button that copies, and says whether it could. Without it, people select. */
import { create } from './create.ts';
import { strings } from './strings.ts';

const words = strings.copy;

/** Appends the button to `place`; `textOf` is asked at the click. `describedBy`: id of what it copies. */
export function addCopyButton(
  place: Element,
  textOf: () => string,
  describedBy: string | undefined,
): void {
  const button = create('button', { type: 'button', 'aria-describedby': describedBy }, [
    words.button,
  ]);
  const answer = create('span', { role: 'status' });
  button.addEventListener('click', async () => {
    answer.textContent = await copy(textOf());
  });
  place.append(button, answer);
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.done;
  } catch {
    return words.failed;
  }
}
