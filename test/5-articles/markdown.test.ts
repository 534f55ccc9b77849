import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toMarkdown } from '../../src/5-articles/markdown.ts';

const parse = (markdown: string): Root => unified().use(remarkParse).parse(markdown);

/** The text of each paragraph; anything else than plain paragraphs fails. */
function paragraphsIn(markdown: string): string[] {
  return parse(markdown).children.map((block) => {
    assert.equal(block.type, 'paragraph');
    assert.ok('children' in block);
    return block.children
      .map((inline) => {
        assert.equal(inline.type, 'text', JSON.stringify(markdown));
        return 'value' in inline ? inline.value : '';
      })
      .join('');
  });
}

const hostile = [
  '# 学会动态',
  '#学会动态',
  '---',
  '===',
  '***',
  '- 召开年会',
  '+ 召开年会',
  '1. 召开年会',
  '1) 召开年会',
  '> 会议指出',
  '<script>alert(1)</script>',
  '<!-- 注 -->',
  '&amp; &#35; &copy;',
  '[a](b)',
  '![图](x.png)',
  '[1]: https://kexie.example',
  '<https://kexie.example>',
  'https://kexie.example/a_b_c',
  '{{ page.title }} {% include x %}',
  '**重点**内容',
  '**“重点”**内容',
  '_a_ b_c_d *e*',
  '`代码` ``` ~~~',
  '| 甲 | 乙 |',
  '学习C\\#与C\\',
  '3 * 4 * 5 = 60',
  '～～ ~~删~~',
  '会议提出“三个一”：1. 一个平台；2. 一支队伍',
  '2023 科学跨年之夜',
  '2023. 科学跨年之夜',
  '[ ] 待办',
  '$x^2$',
  '甲\u00a0乙\t丙　丁',
];

for (const text of hostile) {
  test(`should say exactly ${text}`, () =>
    assert.deepEqual(paragraphsIn(toMarkdown([text])), [text]));
}

test('should set paragraphs apart by a blank line', () => {
  assert.equal(toMarkdown(['近日，', '会议要求，']), '近日，\n\n会议要求，\n');
  assert.equal(toMarkdown([]), '');
});

const piece = fc.oneof(
  fc.constantFrom(...'学会年会，。“”（）【】、■AbZ019 '),
  fc.constantFrom(...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'),
  fc.constantFrom(
    '---',
    '1. ',
    '<b>',
    '&lt;',
    '](',
    '**',
    '__',
    '```',
    'https://',
    'www.',
    '\\',
    '  ',
  ),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 20 })
  .map((pieces) => pieces.join('').trim())
  .filter((value) => value !== '');

test('should say exactly the same, whatever a paragraph holds', () => {
  fc.assert(
    fc.property(text, (value) => {
      assert.deepEqual(paragraphsIn(toMarkdown([value])), [value]);
    }),
    { numRuns: 2000 },
  );
});

test('should keep paragraphs apart, whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (values) => {
      assert.deepEqual(paragraphsIn(toMarkdown(values)), values);
    }),
    { numRuns: 500 },
  );
});
