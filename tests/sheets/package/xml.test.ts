import fc from 'fast-check';
import { getAttribute, getRelationId, readAttributes, setAttribute } from '../../../lib/sheets/package/attributes';
import { PackageError } from '../../../lib/sheets/package/errors';
import { rewriteXml } from '../../../lib/sheets/package/rewrite';
import { insertChild, readChildren } from '../../../lib/sheets/package/worksheet';
import { escapeAttribute, escapeText, unescapeXml, XmlScanner } from '../../../lib/sheets/package/xml';

function tokens(xml: string): string[] {
  const scanner = new XmlScanner(xml);
  const list: string[] = [];
  while (scanner.next()) list.push(`${scanner.kind} ${scanner.local || scanner.source}`);
  return list;
}

describe('the scanner', () => {
  test.each<[string, string, string[]]>([
    ['tags with and without prefix', '<x:a b="1"><c/></x:a>', ['open a', 'empty c', 'close a']],
    ['signs in attribute values', `<a b="x>y" c='/>"'>t</a>`, ['open a', 'text t', 'close a']],
    [
      'comments, declarations and raw text',
      '<?xml version="1.0"?><!-- <a> --><a><![CDATA[<b>]]></a>',
      ['other <?xml version="1.0"?>', 'other <!-- <a> -->', 'open a', 'cdata <![CDATA[<b>]]>', 'close a'],
    ],
    ['blanks and line ends in tags', '<a\n b = "1"\t/>', ['empty a']],
  ])('reads %s', (_, xml, expected) => {
    expect(tokens(xml)).toEqual(expected);
  });

  test.each(['<a', '<a b="1', '<!DOCTYPE a [<!ENTITY x "y">]><a/>', '<!-- a', '<![CDATA[ a', '< a>'])(
    'refuses %s',
    (xml) => {
      expect(() => tokens(xml)).toThrow(PackageError);
    },
  );

  test('takes a time that grows with the text, even for the worst text', () => {
    for (const text of [
      '<a '.repeat(50_000),
      `<a ${'b="c" '.repeat(100_000)}/>`,
      '<'.repeat(100_000),
      `<a>${'&'.repeat(200_000)}</a>`,
    ]) {
      try {
        tokens(text);
        unescapeXml(text);
        readAttributes(text);
      } catch (error) {
        expect(error).toBeInstanceOf(PackageError);
      }
    }
  });
});

describe('text and attributes', () => {
  test('escaped and resolved are what they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescapeXml(escapeText(text))).toBe(text);
        expect(getAttribute(`<a b="${escapeAttribute(text)}"/>`, 'b')).toBe(text);
        expect(getAttribute(setAttribute('<a x="1" b="2" y="3"/>', 'b', text), 'b')).toBe(text);
      }),
    );
  });

  test.each([
    ['sets', '<a b="1" c="2">', 'b', 'x', '<a b="x" c="2">'],
    ['adds', '<a/>', 'b', '1', '<a b="1"/>'],
    ['adds before the end', '<a c="2" >', 'b', '1', '<a c="2" b="1">'],
    ['takes away', '<a b="1" c="2"/>', 'b', null, '<a c="2"/>'],
    ['leaves what is not there', '<a c="2"/>', 'b', null, '<a c="2"/>'],
  ])('%s an attribute', (_, tag, name, value, expected) => {
    expect(setAttribute(tag, name, value)).toBe(expected);
  });

  test('finds a relationship id whatever its prefix', () => {
    expect(getRelationId('<sheet name="a" rel:id="rId7"/>')).toBe('rId7');
    expect(getRelationId('<sheet id="rId7"/>')).toBeNull();
  });
});

describe('rewriting', () => {
  test('leaves what is not asked for byte for byte', () => {
    const xml = '<?xml version="1.0"?>\r\n<a x = \'1\' ><!-- c --><b/>  <c>t&amp;</c><![CDATA[x]]></a>\n';
    expect(rewriteXml(xml, {})).toBe(xml);
    expect(rewriteXml(xml, { tag: () => undefined, text: () => undefined })).toBe(xml);
  });

  test('replaces tags and texts, drops elements, adds before an end', () => {
    const result = rewriteXml('<a><b><c/></b><d>1</d><e/></a>', {
      tag: (_, local) => (local === 'b' ? null : local === 'e' ? '<f/><f/>' : undefined),
      text: (source, path) => (path.join('/') === 'a/d' ? String(Number(source) + 1) : undefined),
      close: (local) => (local === 'a' ? '<g/>' : undefined),
    });
    expect(result).toBe('<a><d>2</d><f/><f/><g/></a>');
  });
});

describe('children of a worksheet', () => {
  const sheet =
    '<x:worksheet><x:sheetData><x:row/></x:sheetData><x:pageMargins/><x:extLst><x:ext/></x:extLst></x:worksheet>';

  test('are found without looking into the rows', () => {
    expect(readChildren(sheet).map((child) => child.local)).toEqual(['sheetData', 'pageMargins', 'extLst']);
  });

  test.each([
    ['mergeCells', '</x:sheetData><M/><x:pageMargins/>'],
    ['drawing', '<x:pageMargins/><M/><x:extLst>'],
    ['sheetPr', '<x:worksheet><M/><x:sheetData>'],
  ])('%s is put where the format wants it', (local, expected) => {
    expect(insertChild(sheet, local, '<M/>')).toContain(expected);
  });
});
