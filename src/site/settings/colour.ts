/** The site's colour, so light or dark that it can be read on either paper. */

/**
 * The ground of the light and of the dark look on which text is the hardest to read, as in
 * `templates/assets/styles/tokens.css`: in the dark it is what is raised above the paper.
 */
export const PAPER = { light: '#f9f6ef', dark: '#211e1a' };

/** WCAG 2.2, 1.4.3: contrast of text. */
export const LEAST_CONTRAST = 4.5;

/** How much lightness a shade differs from the one before. */
const STEP = 0.01;

type Channels = readonly [number, number, number];

/** The contrast of two colours `#rrggbb` after WCAG 2: from 1, the same, to 21. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour itself where it can be read on the paper, else the nearest shade of the same hue that can. */
export function readableOn(colour: string, paper: string): string {
  const towards = luminance(paper) > 0.5 ? -STEP : STEP;
  const { hue, saturation, lightness } = hslOf(channelsOf(colour));
  if (contrast(colour, paper) >= LEAST_CONTRAST) return colour;
  for (let shade = lightness + towards; shade > 0 && shade < 1; shade += towards) {
    const other = hexOf(channelsOfHsl(hue, saturation, shade));
    if (contrast(other, paper) >= LEAST_CONTRAST) return other;
  }
  return towards > 0 ? '#ffffff' : '#000000';
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

/** Hue in parts of the circle's sixth, saturation and lightness from 0 to 1, as CSS has them. */
function hslOf(channels: Channels): { hue: number; saturation: number; lightness: number } {
  const [red, green, blue] = channels.map((channel) => channel / 255) as [number, number, number];
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const hue =
    most === red
      ? (green - blue) / range + 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return { hue: hue % 6, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** After CSS Color 4, 7.1. */
function channelsOfHsl(hue: number, saturation: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((offset) => {
    const place = (offset + hue * 2) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  });
}
