import { failure, success, type Result } from './result';

/** What an expression consists of; `position` counts characters from 0. */
export type Token = {
  readonly kind: 'number' | 'name' | 'sign';
  readonly text: string;
  readonly position: number;
};

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9.]*)|([-+*/()]))/y;

/** The tokens of an expression, or the position of the first character that belongs to none. */
export function expressionTokens(text: string): Result<readonly Token[], number> {
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  const end = text.trimEnd().length;
  while (pattern.lastIndex < end) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) return failure(start);
    tokens.push(tokenOf(match, pattern.lastIndex));
  }
  return success(tokens);
}

function tokenOf([, number, name, sign = '']: RegExpExecArray, end: number): Token {
  const text = number ?? name ?? sign;
  const position = end - text.length;
  if (number !== undefined) return { kind: 'number', text, position };
  return { kind: name === undefined ? 'sign' : 'name', text, position };
}
