/** How an element of a web page sets its text, as far as the element itself says. */
import type { Element } from 'hast';

export interface Style {
  level?: number | undefined;
  bold?: boolean | undefined;
  centred?: boolean | undefined;
  /** In CSS pixels. */
  size?: number | undefined;
  /** The first line is indented. */
  indented?: boolean | undefined;
  /** Line ends of the source are line ends of the text. */
  preformatted?: boolean | undefined;
}

const usualSize = 16;
export const plainStyle: Style = { size: usualSize };

/** Sizes of `<font size="1">` to 7, in CSS pixels. */
const fontSizes = [10, 13, 16, 18, 24, 32, 48];
const boldTags = new Set(['b', 'strong', 'th']);
/** A pixel for each unit of length that word processors write. */
const units: Record<string, number> = { px: 1, pt: 4 / 3, em: usualSize, rem: usualSize };

/** The style inside an element that stands in text of a given style. */
export function styleInside(element: Element, outside: Style): Style {
  const css = String(element.properties.style ?? '');
  const heading = /^h([1-6])$/u.exec(element.tagName)?.[1];
  return {
    level: heading ? Number(heading) : outside.level,
    bold: isBold(element, css) ?? outside.bold,
    centred: isCentred(element, css) ?? outside.centred,
    size: sizeOf(element, css) ?? outside.size,
    indented: isIndented(css) ?? outside.indented,
    preformatted: element.tagName === 'pre' || outside.preformatted,
  };
}

/** The element is not shown. */
export function isHidden({ properties }: Element): boolean {
  const css = String(properties.style ?? '');
  const hidden = properties.hidden !== undefined && properties.hidden !== false;
  return hidden || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(css);
}

function isBold({ tagName }: Element, css: string): boolean | undefined {
  const weight = /font-weight\s*:\s*(\w+)/iu.exec(css)?.[1]?.toLowerCase();
  if (weight) return weight.startsWith('bold') || Number(weight) >= 600;
  return boldTags.has(tagName) || undefined;
}

function isCentred({ tagName, properties }: Element, css: string): boolean | undefined {
  const align = /text-align\s*:\s*([\w-]+)/iu.exec(css)?.[1] ?? properties.align;
  if (align) return String(align).toLowerCase() === 'center';
  return tagName === 'center' || undefined;
}

function sizeOf({ tagName, properties }: Element, css: string): number | undefined {
  const [, length, unit = ''] = /font-size\s*:\s*([\d.]+)\s*(px|pt|r?em)/iu.exec(css) ?? [];
  if (length) return Math.round(Number(length) * (units[unit.toLowerCase()] ?? 1));
  return tagName === 'font' ? fontSizes[Number(properties.size) - 1] : undefined;
}

function isIndented(css: string): boolean | undefined {
  const indent = /text-indent\s*:\s*(-?[\d.]+)/iu.exec(css)?.[1];
  return indent === undefined ? undefined : Number(indent) > 0;
}
