type RichText = { readonly html: string; readonly plain: string };

/** The older way to the clipboard, which also works on a plain http server of an intranet. */
type CopyCommand = { readonly execCommand: (command: 'copy') => boolean };

/** Puts rich text with its plain text on the clipboard; false where the browser refuses both ways. */
export async function copyRichText(text: RichText): Promise<boolean> {
  return (await writeItem(text)) || copyByEvent(text, document);
}

async function writeItem({ html, plain }: RichText): Promise<boolean> {
  if (!isSecureContext || typeof ClipboardItem === 'undefined') return false;
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent({ html, plain }: RichText, commands: CopyCommand): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', plain);
    event.preventDefault();
    filled = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return commands.execCommand('copy') && filled;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
