/** The site's colour, so light or dark that it can be read on either paper. */

/**
 * The ground of the light and of the dark look on which text is the hardest to read, as in
 * `templates/assets/styles/tokens.css`: in the dark it is what is raised above the paper.
 */
export const PAPER = { light: '#f9f6ef', dark: '#211e1a' };

/** WCAG 2.2, 1.4.3: contrast of text. */
export const LEAST_CONTRAST = 4.5;

/** How far a colour goes towards white or black at a time. */
const STEP = 0.02;

type Channels = readonly [number, number, number];

/** The contrast of two colours `#rrggbb` after WCAG 2: from 1, the same, to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour itself where it can be read on the paper, else the nearest shade of it that can. */
export function readableOn(colour: string, paper: string): string {
  const towards = luminance(paper) > 0.5 ? 0 : 255;
  const start = channelsOf(colour);
  for (let part = 0; part < 1; part += STEP) {
    const shade = hexOf(start.map((channel) => channel + (towards - channel) * part));
    if (contrast(shade, paper) >= LEAST_CONTRAST) return shade;
  }
  return hexOf([towards, towards, towards]);
}

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: string): Channels {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return [red, green, blue];
}

function hexOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
