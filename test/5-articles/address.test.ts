import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleName, asciiName, issueAddress, shortHash } from '../../src/5-articles/address.ts';

test('should write a Chinese name in pinyin', () => {
  assert.equal(asciiName('科协每周动态'), 'kexiemeizhoudongtai');
  assert.equal(asciiName('学会简报（增刊）'), 'xuehuijianbao-zengkan');
});

test('should write a name with accents and full-width letters in ASCII', () => {
  assert.match(asciiName('Société Générale'), /^[a-z-]+$/u);
  assert.equal(asciiName('ＡＩ通讯'), asciiName('AI通讯'));
});

test('should give an address by the best number there is', () => {
  const publication = '科协每周动态';
  const addresses: [Parameters<typeof issueAddress>[0], string][] = [
    [{ publication, year: 2023, number: 7, wholeNumber: 60, date: '2023-03-10' }, '-2023-07'],
    [{ publication, number: 7 }, '-07'],
    [{ publication, year: 2023, number: 123 }, '-2023-123'],
    [{ publication, wholeNumber: 60, date: '2023-03-10' }, '-60'],
    [{ publication, date: '2022-03~' }, '-2022-03'],
  ];
  for (const [metadata, ending] of addresses) {
    assert.equal(issueAddress(metadata, 'a.txt'), `kexiemeizhoudongtai${ending}`);
  }
});

test('should give an address by the file’s name where the issue does not say', () => {
  assert.match(issueAddress({}, '科协工作动态-2022年3月.txt'), /^kexiegongzuodongtai-2022/u);
  assert.equal(issueAddress({ publication: '科协工作动态' }, '三月.txt'), 'sanyue');
  assert.equal(issueAddress({ number: 7 }, '简报.md'), 'jianbao');
});

test('should give an address to names that no letter stands for', () => {
  const star = issueAddress({}, '★.txt');
  assert.match(star, /^bulletin-[0-9a-f]{6}$/u);
  assert.notEqual(star, issueAddress({}, '☆.txt'));
});

test('should give the same address wherever and however the name is stored', () => {
  const name = 'Bulletin de la Société 科協が.txt';
  assert.equal(issueAddress({}, name.normalize('NFD')), issueAddress({}, name.normalize('NFC')));
  const stored = (form: 'NFC' | 'NFD') => ({
    publication: 'Société 通讯'.normalize(form),
    number: 7,
  });
  assert.equal(issueAddress(stored('NFC'), 'a.txt'), issueAddress(stored('NFD'), 'b.txt'));
  assert.equal(shortHash('が'.normalize('NFD')), shortHash('が'.normalize('NFC')));
});

test('should leave names of one sound to the caller, who knows the other issues', () => {
  const [one, other] = ['实施', '事实'].map((publication) =>
    issueAddress({ publication, number: 7 }, 'a.txt'),
  );
  assert.equal(one?.replace('shishi', ''), '-07');
  assert.equal(one, other);
  assert.notEqual(shortHash('实施'), shortHash('事实'));
});

test('should give every issue an address in ASCII that stays in its folder', () => {
  const name = fc.string({ unit: 'binary', maxLength: 100 });
  fc.assert(
    fc.property(name, name, fc.nat(), (publication, file, number) => {
      for (const address of [
        issueAddress({ publication, number }, file),
        issueAddress({}, file),
        issueAddress({ publication }, file),
      ]) {
        assert.match(address, /^[a-z0-9][a-z0-9-]*$/u);
        assert.ok(address.length <= 80);
      }
    }),
    { numRuns: 300 },
  );
});

test('should name articles so that they sort in order', () => {
  assert.deepEqual([1, 9, 10, 120].map(articleName), ['01', '09', '10', '120']);
});
