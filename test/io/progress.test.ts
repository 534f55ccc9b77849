import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressBar } from '../../src/io/progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test('should draw on one line how far it is, how fast and how long it takes', () => {
  const screen = terminal(true);
  let now = 0;
  const bar = progressBar(screen, () => now);
  bar.update(0, 1000);
  now = 2000;
  bar.update(250, 1000);
  assert.match(screen.written.at(-1) ?? '', /█{5}░{15} 250\/1000 {2}25 % {2}125\/s {2}6 s left$/u);
  assert.ok(screen.written.every((text) => !text.includes('\n')));
});

test('should write nothing where there is no terminal', () => {
  const pipe = terminal(false);
  const bar = progressBar(pipe);
  bar.update(0, 2);
  bar.clear();
  bar.update(2, 2);
  assert.deepEqual(pipe.written, []);
});

test('should disappear when all is done, and leave alone a line that it did not draw', () => {
  const screen = terminal(true);
  const bar = progressBar(screen, () => 0);
  bar.clear();
  assert.deepEqual(screen.written, []);
  bar.update(0, 1);
  bar.update(1, 1);
  assert.equal(screen.written.at(-1), '\r\u001b[2K');
});

test('should not write to the terminal for each of many quick steps', () => {
  const screen = terminal(true);
  const bar = progressBar(screen, () => 0);
  for (let done = 0; done < 100; done++) bar.update(done, 100);
  assert.equal(screen.written.length, 1);
});
