import { failure, success, type Result } from '../../domain/result';
import { readSavedState } from '../answers/saved-state';
import type { AssessmentRequest } from '../assessment';
import { builtInSystem } from '../choose-system';
import { sourceOf } from '../report-link/linked-sources';
import type { LinkedSource } from '../report-link/report-link';
import { packetSchema, type PackedAssessment } from './packet-schema';
import { LONGEST_PACKET } from './packet-text';
import { unpackWorkbook } from './unpack-workbook';

/** A packet, unpacked: what to assess, and what it was read from. */
export type Packet = {
  readonly request: AssessmentRequest;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly sources: readonly LinkedSource[];
};

/** Why a text is no packet that can be used. */
export type PacketProblem = {
  readonly code: 'notAPacket' | 'otherVersion' | 'tooLarge' | 'damaged' | 'unknownSystem';
};

/** Unpacks a text of any origin. The year, unit and answers are those of the pane that made it. */
export function readPacket(text: string): Result<Packet, PacketProblem> {
  if (text.length > LONGEST_PACKET) return failure({ code: 'tooLarge' });
  const json = jsonIn(text);
  if (!isPacket(json)) return failure({ code: 'notAPacket' });
  if (json.version !== 1) return failure({ code: 'otherVersion' });
  const parsed = packetSchema.safeParse(json);
  if (!parsed.success || text.includes('"__proto__":')) return failure({ code: 'damaged' });
  return unpacked(parsed.data);
}

/** What happened and what to do about it, for the person at the keyboard. */
export function packetProblemMessage({ code }: PacketProblem): string {
  switch (code) {
    case 'notAPacket':
      return '这不是数据包。请在 Excel 窗格或网页的“报告”一步点“复制数据包”或“保存数据包”，再粘贴或打开。';
    case 'otherVersion':
      return '这个数据包是另一版本的程序做的。请把两边的程序更新到同一版本，重新复制数据包。';
    case 'tooLarge':
      return '数据包太大，不能安全打开。请直接打开保存好的工作簿。';
    case 'damaged':
      return '数据包不完整，或者被改动过。请回到 Excel 窗格或网页重新复制或保存一次。';
    case 'unknownSystem':
      return '数据包用的评价指标体系这里没有。请把两边的程序更新到同一版本。';
  }
}

function unpacked({ state, target, madeAt, workbooks }: PackedAssessment): Result<Packet, PacketProblem> {
  const kept = readSavedState(state);
  const snapshots = workbooks.map(unpackWorkbook).filter((snapshot) => snapshot !== null);
  if (kept === null || snapshots.length < workbooks.length) return failure({ code: 'damaged' });
  const system = builtInSystem(kept.systemId);
  if (system === null) return failure({ code: 'unknownSystem' });
  const wanted = kept.wanted ?? { year: null, unitName: null };
  return success({
    request: { workbooks: snapshots, target, wanted, system, answers: kept.answers },
    madeAt,
    sources: snapshots.map((snapshot) => sourceOf(snapshot, madeAt)),
  });
}

function isPacket(json: unknown): json is { readonly version: unknown } {
  return (
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    'version' in json &&
    json.format === 'jixiao-packet'
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
