type Rgb = readonly [number, number, number];

/**
 * The colour itself where its contrast against the background reaches the ratio, else the nearest step towards black or
 * white that does (WCAG 2 relative luminance). Colours in a form that we cannot read come back as they are.
 */
export function readable(colour: string, background: string, ratio: number): string {
  const from = parse(colour);
  const on = parse(background);
  if (!from || !on || contrast(from, on) >= ratio) return colour;
  const end: Rgb = luminance(on) < 0.18 ? [255, 255, 255] : [0, 0, 0];
  for (let step = 1; step <= 20; step++) {
    const mixed = mix(from, end, step / 20);
    if (contrast(mixed, on) >= ratio) return `rgb(${mixed.join(', ')})`;
  }
  return `rgb(${end.join(', ')})`;
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map(part => {
    const share = part / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return a.map((part, at) => Math.round(part + ((b[at] ?? 0) - part) * share)) as unknown as Rgb;
}

function parse(colour: string): Rgb | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (hex) return hex.slice(1).map(part => Number.parseInt(part, 16)) as unknown as Rgb;
  const rgb = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/.exec(colour);
  return rgb ? (rgb.slice(1, 4).map(Number) as unknown as Rgb) : null;
}
