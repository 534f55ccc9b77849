import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { displayWidth, splitLines } from '../../src/2-lines/lines.ts';

const texts = (source: string) => splitLines(source).map(({ text }) => text);

/** Text rich in line ends and white space of every kind. */
const source = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\r',
        '\n',
        '\f',
        '\v',
        '\u0085',
        '\u2028',
        '\u2029',
        '　',
        ' ',
        '\t',
      ),
      fc.constantFrom('近日，', '（北京作物学会）', '■', 'No. 7', '𠮷'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

test('should give every character to exactly one line', () => {
  fc.assert(
    fc.property(source, (text) => {
      const lines = splitLines(text);
      assert.equal(lines.map(({ start, end }) => text.slice(start, end)).join(''), text);
      lines.forEach((line, index) => {
        assert.equal(line.index, index);
        assert.equal(line.start, lines[index - 1]?.end ?? 0);
        assert.ok(line.end > line.start);
      });
    }),
  );
});

test('should know where the text of a line stands', () => {
  fc.assert(
    fc.property(source, (text) => {
      for (const line of splitLines(text)) {
        assert.equal(text.slice(line.printed.start, line.printed.end), line.text);
        assert.equal(line.text, line.text.trim());
        assert.ok(line.printed.start >= line.start && line.printed.end <= line.end);
      }
    }),
  );
});

test('should end a line at every kind of line end, and at CR LF only once', () => {
  assert.deepEqual(texts('甲\r\n乙\n丙\r丁\v戊\u0085己\u2028庚\u2029辛'), [...'甲乙丙丁戊己庚辛']);
});

test('should keep blank lines', () => {
  assert.deepEqual(texts('标题\n\n　　正文\n \n'), ['标题', '', '正文', '']);
});

test('should not make a line of what follows the last line end', () => {
  assert.deepEqual(texts('标题\n'), ['标题']);
  assert.deepEqual(texts(''), []);
});

test('should measure an indent in Han characters', () => {
  const indents = splitLines('　　近日，\n    近日，\n\t近日，\n近日，').map(
    ({ indent }) => indent,
  );
  assert.deepEqual(indents, [2, 2, 2, 0]);
});

test('should open a page at the first printed line after a form feed', () => {
  const opens = (text: string) =>
    splitLines(text).flatMap((line) => (line.text !== '' && line.newPage ? [line.text] : []));
  assert.deepEqual(opens('第一页\f第二页\n接着'), ['第二页']);
  assert.deepEqual(opens('第一页\n\f\n\n第二页\n接着'), ['第二页']);
  assert.deepEqual(opens('第一页\n\n第二段'), []);
});

test('should measure Han characters and full-width forms as one, Latin ones as a half', () => {
  assert.equal(displayWidth('学会动态'), 4);
  assert.equal(displayWidth('２０２３年'), 5);
  assert.equal(displayWidth('2023年'), 3);
  assert.equal(displayWidth('AI'), 1);
  assert.equal(displayWidth('，。“”……——'), 8);
  assert.equal(displayWidth('𠮷'), 1);
  assert.equal(displayWidth(''), 0);
});

test('should read full-width digits as plain ones, each in its place', () => {
  const [line] = splitLines('　　２０２３年第７期\n');
  assert.equal(line?.text, '2023年第7期');
  assert.deepEqual(line?.printed, { start: 2, end: 10 });
});
