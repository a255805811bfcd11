/** Pictures of a page of an .xlsx or .docx as LibreOffice prints it, with free fonts in place of those 公文 ask for. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';

const STAND_INS = [
  ['仿宋_GB2312', 'Noto Serif CJK SC'],
  ['宋体', 'Noto Serif CJK SC'],
  ['方正小标宋简体', 'Noto Serif CJK SC'],
  ['黑体', 'Noto Sans CJK SC'],
  ['楷体_GB2312', 'Noto Serif CJK SC'],
];
const RESOLUTION = '80';

/** Draws the first page that has the words; `work` is a folder for what is needed on the way. */
export function drawPage(file, words, picture, work) {
  const pdf = pdfOf(file, work);
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  const page = String(text.split('\f').findIndex((each) => each.includes(words)) + 1);
  const { dir, name } = parse(picture);
  const range = ['-singlefile', '-f', page, '-l', page];
  execFileSync('pdftoppm', ['-r', RESOLUTION, '-png', ...range, pdf, join(dir, name)]);
}

function pdfOf(file, work) {
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  const env = { ...process.env, FONTCONFIG_FILE: fontSettings(work) };
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, file], { env });
  return join(work, `${parse(file).name}.pdf`);
}

function fontSettings(work) {
  const aliases = STAND_INS.map(
    ([wanted, installed]) =>
      `<match target="pattern"><test name="family"><string>${wanted}</string></test><edit name="family" mode="assign" binding="same"><string>${installed}</string></edit></match>`,
  );
  const file = join(work, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>${aliases.join('')}</fontconfig>`,
  );
  return file;
}
