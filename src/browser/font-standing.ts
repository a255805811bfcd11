/** Whether a font seems to be on this machine; `unknown` where what would replace it cannot be told apart. */
type Standing = 'found' | 'notFound' | 'unknown';

/** Draws a word in a CSS font-family; equal drawings are equal texts. */
export type Drawing = (family: string) => string;

/** Two families that look quite unlike each other and are always there. */
const SUBSTITUTES = ['serif', 'monospace'] as const;

/**
 * Tells a font by drawing: one that is there is drawn whatever stands behind it, one that is not takes the looks of what
 * stands behind it. `document.fonts.check` is no help: it answers true for a system font that is not there.
 */
export function fontStandingBy(draw: Drawing): (font: string) => Standing {
  return (font) => {
    const [serif, monospace] = SUBSTITUTES;
    if (draw(serif) === draw(monospace)) return 'unknown';
    const name = `"${font.replaceAll('\\', '').replaceAll('"', '')}"`;
    return draw(`${name}, ${serif}`) === draw(`${name}, ${monospace}`) ? 'found' : 'notFound';
  };
}

/** Chinese fonts have Latin letters and digits too, but Latin ones no Chinese: these tell either. */
const SAMPLE = 'Rag10';
const SIZE = { width: 160, height: 56, font: '40px' } as const;

/** Draws on a canvas of its own; the same text for everything where this webview has none. */
export function canvasDrawing(): Drawing {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (family) => {
    if (context === null) return '';
    context.clearRect(0, 0, SIZE.width, SIZE.height);
    context.font = `${SIZE.font} ${family}`;
    context.fillText(SAMPLE, 0, 44);
    return context.getImageData(0, 0, SIZE.width, SIZE.height).data.join();
  };
}
