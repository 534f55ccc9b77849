/** A progress bar: one line on a terminal that is drawn again and again, and nothing anywhere else. */

/** What a bar needs of the stream that it is drawn on. */
export interface Terminal {
  isTTY?: boolean | undefined;
  write: (text: string) => unknown;
}

export interface ProgressBar {
  /** Draws the bar; the first call starts its clock, and with all done it disappears. */
  update: (done: number, all: number) => void;
  /** Takes the bar away, so that something can be printed in its place. */
  clear: () => void;
}

/** A terminal need not be written to more often, in milliseconds. */
const leastBetween = 100;
const eraseLine = '\r\u001b[2K';

/** Makes a bar; `now` tells milliseconds. */
export function progressBar(terminal: Terminal, now = () => performance.now()): ProgressBar {
  let started = 0;
  let drawn: number | undefined;
  const clear = () => {
    if (drawn !== undefined) terminal.write(eraseLine);
    drawn = undefined;
  };
  const update = (done: number, all: number) => {
    if (!terminal.isTTY) return;
    if (done === 0) started = now();
    if (done >= all) clear();
    else if (drawn === undefined || now() - drawn >= leastBetween) {
      drawn = now();
      terminal.write(`${eraseLine}${describe(done, all, (now() - started) / 1000)}`);
    }
  };
  return { update, clear };
}

const width = 20;

/** `█████░░░░░ 250/1000  25 %  125/s  6 s left` */
function describe(done: number, all: number, seconds: number): string {
  const filled = Math.floor((done / all) * width);
  const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
  const counts = `${bar} ${done}/${all}  ${Math.floor((done / all) * 100)} %`;
  if (done === 0 || seconds === 0) return counts;
  const rate = done / seconds;
  return `${counts}  ${rate.toFixed(rate < 10 ? 1 : 0)}/s  ${Math.ceil((all - done) / rate)} s left`;
}
